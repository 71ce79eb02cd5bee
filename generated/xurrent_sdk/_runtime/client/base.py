# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What both clients are: a session, options, and cheap twins of themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, NoReturn, Self, TypeVar, cast

from ..core.clock import AsyncSleeper, Clock, Randomness, Sleeper, SystemClock
from ..core.environment import Variables
from ..core.errors import (
    ClientClosedError,
    ConfigurationError,
    FeatureLeftOutError,
    ResponseMismatchError,
)
from ..core.expect import expect, expect_fields, expect_given, expect_sync, expect_tools
from ..core.frozen import replaced
from ..core.generic import Generic
from ..core.headers import Headers
from ..core.json_text import JSON, JSONInput, decode_json
from ..core.log import log_from_environment
from ..core.metadata import CostLimit, RequestLimit, ResponseMetadata
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..core.unset import UNSET, Unset
from ..http.classify import reported
from ..http.effects import Flow
from ..http.fake import AsyncFakeTransport, FakeTransport
from ..http.messages import GraphQLResult, Operation
from ..http.retry import RetryPolicy
from ..http.settings import HttpLibrary, HttpSettings, Timeout
from ..http.transport import AsyncTransport, Transport
from ..session.call import EventHooks, Session, Tools
from ..session.config import (
    ACCOUNT_HEADER,
    MAX_RESPONSE_BYTES,
    ClientConfig,
    RequestOptions,
)
from ..session.endpoints import Place, Region, Stage, resolve_place
from ..session.quota import Limits, LimitSnapshot
from ..session.setup import build_session, user_agent

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..operations.costs import Costs
    from ..session.auth import TokenProvider
    from ..session.tracing import Tracer


def decode_data(result: GraphQLResult, operation: Operation) -> dict[str, JSON]:
    """The ``data`` of a result.

    Raises ``GraphQLError`` for any reported error, also when there is
    data besides.
    """

    with result.reading:
        body = decode_json(result.body)
        error = reported(body, operation.label, result.metadata, result.scrub)
        if error is not None:
            raise error
        data = body.get("data") if isinstance(body, dict) else None
        if not isinstance(data, dict):
            raise ResponseMismatchError("The response holds neither data nor errors")
        return data


def execution(
    session: Session, operation: Operation, options: RequestOptions
) -> Flow[dict[str, JSON]]:
    """Send an operation and decode its answer."""
    result = yield from session.call(operation, options)
    return decode_data(result, operation)


def operation_of(
    document: str,
    variables: Mapping[str, JSONInput] | None,
    operation_name: str | None,
) -> Operation:
    """The operation to run of a hand-written document."""
    from .raw_document import find_operation

    expect_given(str, document=document)
    expect(Mapping, variables=variables)
    kind, name = find_operation(document, operation_name)
    return Operation(document, name, kind, variables or {})


R = TypeVar("R")
AnyTransport = TypeVar("AnyTransport", bound="Transport | AsyncTransport")
AnySleeper = TypeVar("AnySleeper", bound="Sleeper | AsyncSleeper")

_INSIDE = frozenset(
    {
        *("GENERATED_FROM", "LEFT_OUT", "PACKAGE_NAME", "PACKAGE_VERSION"),
        *("call", "options", "results", "session"),
    }
)


@sealed_methods
class BaseClient(Generic[AnyTransport, AnySleeper]):
    """What both clients are: a session, options, and cheap twins of themselves."""

    PACKAGE_NAME: ClassVar[str] = "xurrent-sdk"
    """The generated package, named in the ``User-Agent``."""
    PACKAGE_VERSION: ClassVar[str] = "0"
    GENERATED_FROM: ClassVar[Place] = Place()
    """The account that the package was generated from: what holds where neither an
    argument nor a variable says anything."""

    _IS_ASYNC: ClassVar[bool] = False

    LEFT_OUT: ClassVar[Mapping[str, str]] = {}
    """Attributes that the package was generated without, and what each belongs to."""

    session: Session
    """What this client shares with its twins: credentials, limits, rules."""
    options: RequestOptions
    """What holds for the calls of this client."""
    _transport: AnyTransport
    _sleep: AnySleeper
    _over: Callable[[HttpSettings], AnyTransport]
    _rest: AnySleeper

    def __init__(
        self,
        *,
        account: str | None = None,
        token: str | Sequence[str] | TokenProvider | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        stage: Stage | None = None,
        region: Region | None = None,
        graphql_endpoint: str | None = None,
        oauth_endpoint: str | None = None,
        rest_endpoint: str | None = None,
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
        source: str | None = None,
        headers: Mapping[str, str] | None = None,
        max_response_bytes: int | None = None,
        keep_raw: bool = False,
        explain_mismatch: bool = False,
        account_header: str = ACCOUNT_HEADER,
        transport: AnyTransport | None = None,
        http_library: HttpLibrary = "httpx",
        http2: bool = False,
        proxy: str | None = None,
        verify: bool | str | SSLContext = True,
        trust_env: bool = True,
        max_connections: int = 100,
        event_hooks: EventHooks | None = None,
        tracing: bool | Tracer = False,
        clock: Clock | None = None,
        sleep: AnySleeper | None = None,
        random: Randomness | None = None,
    ) -> None:
        log_from_environment()
        expect(str, client_id=client_id, client_secret=client_secret)
        expect(Mapping, headers=headers, event_hooks=event_hooks)
        expect_tools(transport=transport, clock=clock, sleep=sleep, random=random)
        tools = Tools(clock, random, event_hooks, tracing)
        if not self._IS_ASYNC:
            send = getattr(transport, "send", None)
            expect_sync(transport=send, sleep=sleep, **tools.listed_hooks())
        elif isinstance(transport, FakeTransport):
            raise ConfigurationError("transport must be an AsyncFakeTransport here")
        if sleep is not None and clock is None:
            tools.clock = clock = SystemClock()
            sleep = cast("AnySleeper", clock.moved_by(sleep))
        given = Place(
            account, stage, region, graphql_endpoint, oauth_endpoint, rest_endpoint
        )
        expect_fields(given)
        place = resolve_place(given, Variables(), self.GENERATED_FROM)
        options = RequestOptions(
            (place.account or "").strip(),
            timeout=Timeout() if timeout is None else Timeout.of(timeout),
            retry=RetryPolicy() if retry is None else retry,
            limits=Limits() if limits is None else limits,
            source=source,
            headers=Headers(headers or {}),
            max_response_bytes=(
                MAX_RESPONSE_BYTES if max_response_bytes is None else max_response_bytes
            ),
            keep_raw=keep_raw,
            explain_mismatch=explain_mismatch,
        )
        http = HttpSettings(
            http_library, http2, proxy, verify, trust_env, max_connections
        )
        agent = user_agent(self.PACKAGE_NAME, self.PACKAGE_VERSION)
        fake = isinstance(transport, FakeTransport | AsyncFakeTransport)
        config = ClientConfig(place.endpoints, agent, account_header)
        self.options = config.check(options)
        self.session = build_session(
            config,
            tools,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            account=options.account,
            paced=not fake,
            private=fake or clock is not None,
        )
        self._transport = transport or self._over(http)
        self._sleep = sleep or self._rest
        self._owner = True
        self._closed = False

    def with_options(
        self,
        *,
        account: str | Unset = UNSET,
        timeout: float | Timeout | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        limits: Limits | Unset = UNSET,
        source: str | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        keep_raw: bool | Unset = UNSET,
        explain_mismatch: bool | Unset = UNSET,
    ) -> Self:
        """A twin with other options, on the same connections and token.

        ``headers`` are added to those there are. Closing the twin does not close the
        connections; closing the client that it was made from closes it as well.
        """
        given: dict[str, object] = {
            name: value
            for name, value in locals().items()
            if name != "self" and value is not UNSET
        }
        if timeout is not UNSET:
            given["timeout"] = Timeout.of(timeout)
        if headers is not UNSET:
            given["headers"] = Headers(self.options.headers).with_(headers)
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin.options = self.session.config.check(replaced(self.options, **given))
        twin._owner = False
        return twin

    def call(self, operation: Operation) -> Flow[GraphQLResult]:
        """Send an operation with this client's options: the client's part of flows."""
        return self.session.call(operation, self.options)

    def _told(self, flow: Flow[R]) -> Flow[R]:
        """The flow, which tells more of a mismatch where this client is to."""
        if not self.options.explain_mismatch:
            return flow
        from .schema_check import with_cause

        session, options = self.session, self.options
        return with_cause(flow, lambda asked: execution(session, asked, options))

    def for_account(self, account: str) -> Self:
        """A twin that works in another account, on the same connections and token."""
        return self.with_options(account=account)

    @property
    def costs(self) -> Costs:
        """What selections cost, as responses have told: nested pages are sized by it.

        ``export()`` and ``load(text)`` take it along to another process.
        """
        from ..operations.costs import Costs

        return cast("Costs", self.session.learned.setdefault(Costs, Costs()))

    @property
    def last_response(self) -> ResponseMetadata | None:
        """What the last response said, to this client or one of its twins."""
        return self.session.last_response

    @property
    def rate_limit(self) -> RequestLimit:
        """The requests left, as last reported; of the token with the most left."""
        return self.session.token_pool.snapshot().rate

    @property
    def cost_limit(self) -> CostLimit:
        """The points left, as last reported; of the token with the most left."""
        return self.session.token_pool.snapshot().cost

    @property
    def limit_snapshots(self) -> tuple[LimitSnapshot, ...]:
        """What is left of each token, in the order in which they were given."""
        return tuple(s.budget.snapshot for s in self.session.token_pool.slots)

    def _check_open(self) -> None:
        if self._closed:
            raise ClientClosedError("The client is closed: make a new one")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            feature = self.LEFT_OUT.get(name)
            if feature is None:
                # The ordinary error, or the one that a property has raised.
                return object.__getattribute__(self, name)
            from ..core.left_out import without

            raise FeatureLeftOutError(without(self.PACKAGE_NAME, feature))

    @override
    def __dir__(self) -> list[str]:
        """What users use; the rest serves the generated code and the twins."""
        return [
            name
            for name in super().__dir__()
            if name not in _INSIDE and (name.startswith("__") or name[0] != "_")
        ]

    @override
    def __repr__(self) -> str:
        name = type(self).__name__
        if "session" not in self.__dict__ or "options" not in self.__dict__:
            return f"<{name} that was not set up>"
        made_from = str(self.GENERATED_FROM)
        origin = f" generated_from={made_from!r}" if made_from else ""
        return (
            f"<{name} account={self.options.account!r} "
            f"endpoint={self.session.config.endpoints.graphql!r}{origin}>"
        )

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"A {type(self).__name__} holds connections and credentials and cannot be "
            "pickled or copied: make one in each process, or use with_options()"
        )
