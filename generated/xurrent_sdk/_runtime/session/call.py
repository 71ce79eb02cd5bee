# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""One call as a flow: a token, a turn, the request, and what to do about its answer.

``Session`` is what all clients on the same credentials and pool share. Start at
``Session.call``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypedDict
from urllib.parse import urlsplit

from ..core import log
from ..core.clock import Clock, Randomness
from ..core.errors import (
    CredentialsRejectedError,
    ThrottledError,
    UnavailableError,
    XurrentError,
)
from ..core.frozen import frozen, replaced
from ..core.metadata import Effort, ResponseMetadata, read_metadata
from ..core.redact import Scrubber
from ..http.classify import check_answer
from ..http.effects import Flow, call, send, sleep
from ..http.messages import (
    GraphQLResult,
    HttpRequest,
    HttpResponse,
    Operation,
    graphql_request,
)
from ..http.retry import parse_retry_after
from . import tracing
from .auth import AuthContext
from .config import ClientConfig, RequestOptions
from .token_pool import Lease, Leases, Spent
from .tracing import Span, Tracer

if TYPE_CHECKING:
    from collections.abc import Awaitable

RequestHook: TypeAlias = Callable[[HttpRequest], "Awaitable[object] | object"]
ResponseHook: TypeAlias = Callable[
    [HttpRequest, HttpResponse], "Awaitable[object] | object"
]
_EXPIRIES: int = 10
"""How often in one call a token may turn out to have expired on the way."""


class EventHooks(TypedDict, total=False):
    """Functions that are told of each request and response; awaited where async."""

    request: Sequence[RequestHook]
    """Called with each request before it is sent."""
    response: Sequence[ResponseHook]
    """Called with each request and its response."""


@frozen
class Tools:
    """What a session needs from outside, so that tests can replace it."""

    clock: Clock
    random: Randomness
    hooks: EventHooks = field(default_factory=EventHooks)
    tracer: Tracer | None = None


class Session:
    """Credentials, limits and the rules of a call; shared, and safe for threads."""

    def __init__(self, config: ClientConfig, leases: Leases, tools: Tools) -> None:
        self.config: ClientConfig = config
        self.leases: Leases = leases
        self.tools: Tools = tools
        self.last_response: ResponseMetadata | None = None
        """What the last response of any operation said."""

    def call(
        self, operation: Operation, options: RequestOptions
    ) -> Flow[GraphQLResult]:
        """Send an operation until it is answered, or the policy says to stop.

        The body of the result is JSON, not yet decoded: it may hold ``errors``. The
        call ends when it is read, by ``GraphQLResult.read``.
        Raises a ``XurrentError``, with the effort that was made.
        """
        spent = Spent(self.tools.clock.monotonic())
        host = urlsplit(self.config.endpoints.graphql).hostname or ""
        span = tracing.start(self.tools.tracer, operation, host)
        ended = partial(self._ended, operation, spent, span)
        try:
            result = yield from self._attempts(operation, options, spent)
        except BaseException as error:
            if isinstance(error, XurrentError):
                error.maybe_executed = spent.uncertain
            known = self.leases.snapshot()
            ended(ResponseMetadata(rate=known.rate, cost=known.cost), error)
            raise
        metadata = replaced(result.metadata, effort=self._effort(spent))
        self.last_response = metadata
        return replaced(result, metadata=metadata, ended=partial(ended, metadata))

    def _effort(self, spent: Spent) -> Effort:
        elapsed = self.tools.clock.monotonic() - spent.started
        return Effort(spent.attempts, elapsed, spent.waited)

    def _ended(
        self,
        operation: Operation,
        spent: Spent,
        span: Span | None,
        metadata: ResponseMetadata,
        error: BaseException | None,
    ) -> None:
        """A call is over, its answer decoded or not."""
        if isinstance(error, XurrentError):
            error.enriched(
                operation_name=operation.label,
                metadata=metadata,
                effort=metadata.effort or self._effort(spent),
            )
            error.maybe_executed = error.maybe_executed or spent.uncertain
            log.gave_up(operation, error)
            metadata = error.metadata
        if span is not None:
            if metadata.status is None:
                metadata = ResponseMetadata()  # budgets of an earlier response
            tracing.describe(span, metadata, spent.attempts)
            if error is not None:
                tracing.fail(span, error)
            span.end()

    def _attempts(
        self, operation: Operation, options: RequestOptions, spent: Spent
    ) -> Flow[GraphQLResult]:
        renewals = _Renewals()
        while True:
            context = self.auth_context(options)
            lease = yield from self.leases.acquire(options, context, spent)
            outcome = yield from self._leased(lease, operation, options, spent)
            if isinstance(outcome, GraphQLResult):
                return outcome
            spent.uncertain |= outcome.maybe_executed
            if outcome.status == 401 and self._renew(
                lease, renewals, operation, outcome
            ):
                continue
            wait = self._next_wait(outcome, lease, operation, options, spent)
            if wait is None:
                raise outcome
            log.trying_again(operation, outcome, spent.attempts, wait)
            if wait > 0:
                yield from sleep(wait)
                spent.waited += wait

    def _leased(
        self,
        lease: Lease,
        operation: Operation,
        options: RequestOptions,
        spent: Spent,
    ) -> Flow[GraphQLResult | XurrentError]:
        """One request under a lease that ends with it, whatever happens."""
        ended = False
        try:
            request = self._request(lease, operation, options)
            spent.attempts += 1
            outcome = yield from self._exchange(
                request, lease, operation, options, spent
            )
            ended = True
        finally:
            if not ended:
                self.leases.abandon(lease)
        yield from self.leases.release(lease)
        return outcome

    def _request(
        self, lease: Lease, operation: Operation, options: RequestOptions
    ) -> HttpRequest:
        config = self.config
        request = graphql_request(
            operation,
            url=config.endpoints.graphql,
            token=lease.token.secret,
            account=options.account,
            account_header=config.account_header,
            user_agent=config.user_agent,
            headers=options.headers,
        )
        return replaced(request, on_sent=partial(self.leases.sent, lease))

    def _exchange(
        self,
        request: HttpRequest,
        lease: Lease,
        operation: Operation,
        options: RequestOptions,
        spent: Spent,
    ) -> Flow[GraphQLResult | XurrentError]:
        clock = self.tools.clock
        hooks = self.tools.hooks
        for hook in hooks.get("request", ()):
            yield from call(partial(hook, request))
        sent = clock.monotonic()
        try:
            response = yield from send(
                request, timeout=options.timeout, max_bytes=options.max_response_bytes
            )
        except XurrentError as failure:
            return failure
        for seen in hooks.get("response", ()):
            yield from call(partial(seen, request, response))
        now = clock.time()
        metadata = read_metadata(
            response.status,
            response.headers,
            now=now,
            elapsed=clock.monotonic() - sent,
            attempts=spent.attempts,
            raw=response if options.keep_raw else None,
        )
        lease.slot.budget.observe(metadata, clock.monotonic())
        self.last_response = metadata
        log.response_arrived(operation, metadata, len(response.body))
        scrub = Scrubber(
            (lease.token.secret,), (operation.variables, dict(options.headers))
        )
        error = check_answer(response, metadata=metadata, scrub=scrub)
        if error is None:
            return GraphQLResult(response.body, metadata, scrub)
        if isinstance(error, ThrottledError | UnavailableError):
            error.retry_after = parse_retry_after(response.headers, now=now)
        return error

    def _renew(
        self,
        lease: Lease,
        renewals: _Renewals,
        operation: Operation,
        refusal: XurrentError,
    ) -> bool:
        """After a 401: whether another token is worth a try."""
        now = self.tools.clock.monotonic()
        expired = lease.token.expired(now)
        if lease.slot.credential.drop(lease.token):
            # A token that ran out while it was on its way was no refusal.
            if expired and renewals.expired < _EXPIRIES:
                renewals.expired += 1
                return True
            if renewals.refused:
                if isinstance(refusal, CredentialsRejectedError):
                    lease.slot.credential.reject(refusal, now)
                return False
            renewals.refused = True
            log.token_renewed(operation)
            return True
        return self.leases.refuse(lease.slot)

    def _next_wait(
        self,
        error: XurrentError,
        lease: Lease,
        operation: Operation,
        options: RequestOptions,
        spent: Spent,
    ) -> float | None:
        clock = self.tools.clock
        wait = options.retry.next_wait(
            error,
            kind=operation.kind,
            attempts=spent.attempts,
            elapsed=clock.monotonic() - spent.started - spent.queued,
            random=self.tools.random,
        )
        if isinstance(error, ThrottledError):
            pause = wait if error.retry_after is None else error.retry_after
            lease.slot.budget.block(pause or 0.0, clock.monotonic())
            if spent.attempts < options.retry.attempts and self.leases.another_ready(
                lease.slot
            ):
                return 0.0
        return wait

    def auth_context(self, options: RequestOptions) -> AuthContext:
        """What fetching a token for a call with these options needs."""
        return AuthContext(
            clock=self.tools.clock,
            random=self.tools.random,
            retry=options.retry,
            user_agent=self.config.user_agent,
            pace=partial(self.leases.pace, options.limits),
        )


class _Renewals:
    """How often the tokens of one call were refused."""

    __slots__ = ("expired", "refused")

    def __init__(self) -> None:
        self.expired = 0
        self.refused = False
