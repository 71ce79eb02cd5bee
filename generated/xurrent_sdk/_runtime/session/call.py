# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One call as a flow: get a token and a turn, send the request, handle the answer.

All clients on the same credentials and pool share a ``Session``. Start at
``Session.call``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeAlias, TypedDict, cast
from urllib.parse import urlsplit

from typing_extensions import override

from ..core.clock import Clock, SystemClock
from ..core.errors import (
    ConfigurationError,
    CredentialsRejectedError,
    ResponseTooLargeError,
    ThrottledError,
    UnexpectedContentTypeError,
    XurrentError,
)
from ..core.expect import expect_sync
from ..core.headers import Headers
from ..core.log import logger
from ..core.metadata import ResponseMetadata, read_metadata
from ..core.redact import Redactor, Secret
from ..http.effects import Flow, call, send
from ..http.messages import (
    GraphQLResult,
    HttpRequest,
    HttpResponse,
    Operation,
    UntilRead,
    shown_url,
)
from ..http.retry import Attempts, fate_of, log_failure, log_response, persist
from .config import GRAPHQL, SOURCE_HEADER, ClientConfig, RequestOptions, Wire
from .token_pool import Permit, TokenPool
from .tracing import Tracer, telemetry

_SMALLER: Final = ": ask for smaller pages or fewer fields, or raise max_response_bytes"

RequestHook: TypeAlias = Callable[[HttpRequest], "Awaitable[object] | object"]
ResponseHook: TypeAlias = Callable[
    [HttpRequest, HttpResponse], "Awaitable[object] | object"
]


class EventHooks(TypedDict, total=False):
    """Functions to call with each request and response; awaited where async."""

    request: Sequence[RequestHook]
    """Called with each request before it is sent."""
    response: Sequence[ResponseHook]
    """Called with each request and its response."""


class Tools:
    """The tools of a session that tests can replace."""

    def __init__(
        self,
        clock: Clock | None,
        hooks: EventHooks | None,
        tracing: bool | Tracer,
        *,
        is_async: bool,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.hooks: EventHooks = hooks or EventHooks()
        for event, functions in cast("Mapping[str, object]", self.hooks).items():
            # An iterator would be used up by the first request.
            is_list = isinstance(functions, list | tuple)
            listed = cast("Sequence[object]", functions) if is_list else (None,)
            if event not in ("request", "response") or not all(map(callable, listed)):
                raise ConfigurationError(
                    f"event_hooks has {event!r}: it takes lists of functions, 'request' "
                    "and 'response'"
                )
            if not is_async:
                for number, function in enumerate(listed):
                    expect_sync(**{f"event_hooks[{event!r}][{number}]": function})
        self.spans: Any = None
        """Factory of spans; ``None`` without tracing."""
        if tracing:
            self.spans = telemetry("spans").OperationSpans(tracing)


class Session:
    """Credentials, limits and the rules of a call; shared, and safe for threads."""

    def __init__(
        self, config: ClientConfig, token_pool: TokenPool, tools: Tools
    ) -> None:
        self.config: ClientConfig = config
        self.token_pool: TokenPool = token_pool
        self.tools: Tools = tools
        self.learned: dict[type[object], object] = {}
        """Facts that other packages learned from responses, by the holding class."""
        self.last_response: ResponseMetadata | None = None
        """The metadata of the last response of any operation."""

    def call(
        self, operation: Operation, options: RequestOptions, wire: Wire = GRAPHQL
    ) -> Flow[GraphQLResult]:
        """Send an operation until it is answered, or the policy says to stop.

        The body of the result is JSON, not yet decoded: it may hold ``errors``. The
        call ends when it is read, within ``GraphQLResult.reading``.
        Raises a ``XurrentError``, with the effort that was made.
        """
        return (yield from _PendingCall(self, operation, options, wire).result())


def cost_key(operation: Operation) -> int | None:
    """Key of operations with the same cost: the hash of document and page sizes."""
    if not operation.document:
        return None
    sizes = [(n, v) for n, v in operation.variables.items() if type(v) is int]
    return hash((operation.document, *sizes))


def _is_about_the_address(error: XurrentError, status: int) -> bool:
    """True if the endpoint may be wrong, so that another server answered."""
    kinds = CredentialsRejectedError | UnexpectedContentTypeError
    return isinstance(error, kinds) or status in (404, 405) or 300 <= status < 400


class _PendingCall(UntilRead):
    """One operation, from its first attempt until its answer is read."""

    def __init__(
        self,
        session: Session,
        operation: Operation,
        options: RequestOptions,
        wire: Wire,
    ) -> None:
        self._session = session
        self._operation = operation
        self._options = options
        self._wire = wire
        self._url = wire.endpoint(session.config.endpoints)
        self._permit: Permit | None = None
        self._request: HttpRequest  # once there is a token
        self._secret: Secret | None = None  # the token in the request
        self._seconds = 0.0  # duration of the last exchange
        self._has_renewed = False
        self._key = cost_key(operation)
        self._attempts = Attempts(session.tools.clock)
        self._metadata = ResponseMetadata()  # of the answer, for the end of the call
        self._end_span: Any = None
        if session.tools.spans is not None:
            host = urlsplit(self._url).hostname or ""
            self._end_span = session.tools.spans.start(operation, host)

    @override
    def __exit__(self, kind: object, error: BaseException | None, _: object) -> None:
        self._end(error)

    @override
    def count_records(self, records: int) -> Flow[None]:
        return self._options.watch.count_records(
            self._operation, self._request, records
        )

    def _end(self, error: BaseException | None) -> None:
        """End the call, whether or not its answer was decoded."""
        attempts, metadata = self._attempts, self._metadata
        if isinstance(error, XurrentError):
            error.enriched(
                operation_name=self._operation.label,
                metadata=metadata,
                effort=metadata.effort or attempts.effort,
            )
            error.maybe_executed = error.maybe_executed or attempts.uncertain
            log_failure(self._operation, error)
            metadata = error.metadata
        if self._end_span is not None:
            self._end_span(metadata, attempts.made, error)

    def result(self) -> Flow[GraphQLResult]:
        session, options = self._session, self._options
        try:
            result = yield from persist(
                self._attempt,
                self._decide,
                policy=options.retry,
                operation=self._operation,
                attempts=self._attempts,
                pause=options.wait_after,
            )
        except BaseException as error:
            if isinstance(error, XurrentError):
                error.maybe_executed = self._attempts.uncertain
            known = session.token_pool.snapshot()
            budget = replace(known.cost, cost=None)  # `cost` is of an earlier call
            self._metadata = ResponseMetadata(rate=known.rate, cost=budget)
            self._end(error)
            raise
        metadata = replace(result.metadata, effort=self._attempts.effort)
        session.last_response = self._metadata = metadata
        return replace(result, metadata=metadata, reading=self)

    def _attempt(self) -> Flow[GraphQLResult | XurrentError]:
        options, operation = self._options, self._operation
        permitted = self._session.token_pool.permitted
        outcome = yield from permitted(
            options, self._attempts, self._send, urgent=operation.urgent, key=self._key
        )
        seconds = self._seconds
        yield from options.watch.answered(operation, self._request, outcome, seconds)
        return outcome

    def _send(self, permit: Permit) -> Flow[GraphQLResult | XurrentError]:
        session, options, operation = self._session, self._options, self._operation
        clock, hooks = session.tools.clock, session.tools.hooks
        self._permit, budget = permit, permit.credential.budget
        request = self._request_for(permit)
        self._attempts.made += 1
        for hook in hooks.get("request", ()):
            yield from call(partial(hook, request))
        sent = clock.monotonic()
        try:
            response = yield from send(
                request, timeout=options.timeout, max_bytes=options.max_response_bytes
            )
        except XurrentError as failure:
            if isinstance(failure, ResponseTooLargeError):
                failure.message += _SMALLER
            if self._key is not None and fate_of(failure) == "uncertain":
                budget.lose(self._key, clock.monotonic())
            return failure
        finally:
            self._seconds = clock.monotonic() - sent
        for seen in hooks.get("response", ()):
            yield from call(partial(seen, request, response))
        metadata = read_metadata(
            response.status,
            response.headers,
            now=clock.time(),
            elapsed=self._seconds,
            attempts=self._attempts.made,
            raw=response if options.keep_raw else None,
        )
        budget.observe(metadata, clock.monotonic(), self._key)
        session.last_response = metadata
        log_response(operation, metadata, len(response.body))
        scrub = Redactor(
            (permit.token.secret,), (operation.variables, dict(options.headers))
        )
        error = self._wire.check(operation, response, scrub)
        if error is None:
            return GraphQLResult(response.body, metadata, scrub)
        if _is_about_the_address(error, response.status):
            shown = shown_url(request.url)
            if self._wire is GRAPHQL:
                shown = session.config.endpoints.shown
            error.message = f"{error.message}. The endpoint is {shown}"
        return error.enriched(metadata=metadata)

    def _request_for(self, permit: Permit) -> HttpRequest:
        """Return the request for a token; it is only written again for another token."""
        secret = permit.token.secret
        if self._secret is not secret:
            options, config = self._options, self._session.config
            agent = Headers({"User-Agent": config.user_agent})
            headers = agent.with_(options.headers)
            ours = {
                "Authorization": f"Bearer {secret.reveal()}",
                config.account_header: options.account,
                "Accept": "application/json",
            }
            if options.source is not None:
                ours[SOURCE_HEADER] = options.source
            headers = headers.with_(ours)
            self._request = self._wire.write(self._operation, self._url, headers)
            self._secret = secret
        return replace(self._request, on_sent=permit.turn.sent)

    def _decide(self, error: XurrentError, wait: float | None) -> Flow[float | None]:
        """Return the wait before the next attempt: 0 if another token is ready."""
        yield from ()
        session, permit, attempts = self._session, self._permit, self._attempts.made
        assert permit is not None
        refused = error.status == 401 and not error.maybe_executed
        if refused and self._drop_token(permit):
            return 0.0
        if isinstance(error, ThrottledError):
            pause = wait if error.retry_after is None else error.retry_after
            now, pool = session.tools.clock.monotonic(), session.token_pool
            budget = permit.credential.budget
            more = attempts < self._options.retry.attempts
            # If the budget is exhausted, the next attempt waits for it, or raises.
            exhausted = not self._operation.urgent and budget.exhausted(now) is not None
            if not exhausted:
                budget.block(pause or 0.0, now)
            others_ready = pool.another_ready(permit.credential, self._options)
            if more and (exhausted or others_ready):
                wait = 0.0
        return wait

    def _drop_token(self, permit: Permit) -> bool:
        """Drop the token of a 401; return whether the next attempt may have another."""
        if not permit.credential.drop(permit.token):
            return self._session.token_pool.refuse(permit.credential)
        if self._has_renewed:
            return False
        self._has_renewed = True
        logger.info(
            "%s %s: the access token was refused, fetching a new one",
            self._operation.kind,
            self._operation.label,
        )
        return True
