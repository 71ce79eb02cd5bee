"""The base of both clients: a session, options, and cheap derived clients."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar, cast

from typing_extensions import override

from ..core.clock import AsyncSleeper, Clock, Sleeper, SystemClock
from ..core.environment import Variables
from ..core.errors import ClientClosedError, ConfigurationError, FeatureLeftOutError
from ..core.expect import expect, expect_fields, expect_sync, expect_tools
from ..core.headers import Headers
from ..core.lazy import without
from ..core.log import log_from_environment
from ..core.metadata import CostLimit, RequestLimit, ResponseMetadata
from ..core.tracebacks import sealed
from ..core.unset import UNSET, Unset
from ..http.effects import Flow
from ..http.fake import AsyncFakeTransport, FakeTransport
from ..http.messages import AsyncTransport, GraphQLResult, Operation, Transport
from ..http.retry import RetryPolicy
from ..http.settings import HttpLibrary, HttpSettings, Timeout
from ..session.call import EventHooks, Session, Tools
from ..session.config import (
    ACCOUNT_HEADER,
    MAX_RESPONSE_BYTES,
    ClientConfig,
    RequestOptions,
)
from ..session.endpoints import AccountLocation, Region, Stage, resolve_location
from ..session.progress import ProgressCallback, Watch
from ..session.quota import Limits, LimitSnapshot
from ..session.setup import build_session
from ..session.tokens import TokenProvider
from ..session.tracing import Meter, Tracer, telemetry

if TYPE_CHECKING:
    import asyncio
    from os import PathLike
    from ssl import SSLContext

    from ..operations.costs import Costs


AnyTransport = TypeVar("AnyTransport", bound="Transport | AsyncTransport")
AnySleeper = TypeVar("AnySleeper", bound="Sleeper | AsyncSleeper")

_INSIDE = frozenset({"call", "costs", "options", "results", "session"})


class BaseClient(Generic[AnyTransport, AnySleeper]):
    """The base of both clients: a session, options, and cheap derived clients."""

    _package_name: ClassVar[str] = "xurrent-sdk"
    """The generated package, named in the ``User-Agent``."""
    _package_version: ClassVar[str] = "0"
    _generated_from: ClassVar[AccountLocation] = AccountLocation()
    """The account that the package was generated from: the default where neither an
    argument nor a variable is set."""

    _IS_ASYNC: ClassVar[bool] = False

    _left_out: ClassVar[dict[str, str]] = {}
    """Attributes that the package was generated without, and the feature of each."""

    session: Session
    """The state shared with derived clients: credentials, limits, rules."""
    options: RequestOptions
    """The options for the calls of this client."""
    _transport: AnyTransport
    _sleep: AnySleeper
    _new_transport: Callable[[HttpSettings], AnyTransport]
    _default_sleep: AnySleeper

    @sealed
    def __init__(
        self,
        *,
        account: str | None = None,
        token: str | Sequence[str] | TokenProvider | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        stage: Stage | None = None,
        region: Region | None = None,
        domain: str | None = None,
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
        account_header: str = ACCOUNT_HEADER,
        transport: AnyTransport | None = None,
        http_library: HttpLibrary = "httpx",
        http2: bool = False,
        proxy: str | None = None,
        verify: bool | str | PathLike[str] | SSLContext = True,
        trust_env: bool = True,
        max_connections: int = 100,
        event_hooks: EventHooks | None = None,
        progress: ProgressCallback | None = None,
        tracing: bool | Tracer = False,
        metrics: bool | Meter = False,
        clock: Clock | None = None,
        sleep: AnySleeper | None = None,
    ) -> None:
        log_from_environment()
        expect(str, client_id=client_id, client_secret=client_secret)
        expect(Mapping, headers=headers, event_hooks=event_hooks)
        expect_tools(transport=transport, clock=clock, sleep=sleep, progress=progress)
        for name, given in (("tracing", tracing), ("metrics", metrics)):
            expect_tools(**{name: None if isinstance(given, bool) else given})
        is_async = self._IS_ASYNC
        tools = Tools(clock, event_hooks, tracing, is_async=is_async)
        if not is_async:
            send = getattr(transport, "send", None)
            expect_sync(token=token, transport=send, sleep=sleep, progress=progress)
        elif isinstance(transport, FakeTransport):
            raise ConfigurationError(
                "transport must be an AsyncFakeTransport or AsyncFakeXurrent here"
            )
        if sleep is not None and clock is None:
            tools.clock = clock = SystemClock()
            sleep = cast("AnySleeper", clock.moved_by(sleep))
        meters = telemetry("metrics").Meters(metrics) if metrics else None
        location = AccountLocation(
            account,
            stage,
            region,
            graphql_endpoint,
            oauth_endpoint,
            rest_endpoint,
            domain,
        )
        expect_fields(location)
        location = resolve_location(location, Variables(), self._generated_from)
        options = RequestOptions(
            location.account or "",
            timeout=Timeout() if timeout is None else Timeout.of(timeout),
            retry=RetryPolicy() if retry is None else retry,
            limits=Limits() if limits is None else limits,
            source=source,
            headers=Headers(headers or {}),
            max_response_bytes=(
                MAX_RESPONSE_BYTES if max_response_bytes is None else max_response_bytes
            ),
            keep_raw=keep_raw,
            watch=Watch(tools.clock, progress, meters),
        )
        http = HttpSettings(
            http_library, http2, proxy, verify, trust_env, max_connections
        )
        if http2 and not is_async:
            raise ConfigurationError(
                "http2=True needs AsyncXurrentClient: the HTTP library's connections over "
                "HTTP/2 are not safe for threads"
            )
        package = f"{self._package_name}/{self._package_version}"
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        agent = f"{package} (xurrent-gen; Python {python})"
        fake = isinstance(transport, FakeTransport | AsyncFakeTransport)
        config = ClientConfig(location.endpoints, agent, account_header)
        self.options = options
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
        self._transport = transport or self._new_transport(http)
        self._sleep = sleep or self._default_sleep
        self._owner = True
        self._closed = False
        self._tasks: set[asyncio.Task[Any]] = set()
        """Running tasks of an async client and its derived clients."""

    @sealed
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
        progress: ProgressCallback | Unset | None = UNSET,
    ) -> Self:
        """Return a client with other options that shares connections and token.

        ``headers`` are added to those of this client, ``progress`` counts from zero.
        Closing the derived client leaves the connections open; closing this client closes
        the derived client as well.
        """
        changes: dict[str, Any] = {
            "account": account,
            "retry": retry,
            "limits": limits,
            "source": source,
            "max_response_bytes": max_response_bytes,
            "keep_raw": keep_raw,
        }
        changes = {name: value for name, value in changes.items() if value is not UNSET}
        if timeout is not UNSET:
            changes["timeout"] = Timeout.of(timeout)
        if headers is not UNSET:
            expect(Mapping, headers=headers)
            changes["headers"] = Headers(self.options.headers).with_(headers or {})
        if progress is not UNSET:
            expect_tools(progress=progress)
            if not self._IS_ASYNC:
                expect_sync(progress=progress)
            changes["watch"] = self.options.watch.reporting_to(progress)
        derived = object.__new__(type(self))
        derived.__dict__.update(self.__dict__)
        derived.options = replace(self.options, **changes)
        derived._owner = False
        return derived

    def call(self, operation: Operation) -> Flow[GraphQLResult]:
        """Send an operation with this client's options, as part of a flow."""
        return self.session.call(operation, self.options)

    def for_account(self, account: str) -> Self:
        """Return a client of another account that shares connections and token."""
        return self.with_options(account=account)

    @property
    def costs(self) -> Costs:
        """Costs of selections, learned from responses; they set the size of nested pages."""
        from ..operations.costs import Costs

        return cast("Costs", self.session.learned.setdefault(Costs, Costs()))

    @property
    def last_response(self) -> ResponseMetadata | None:
        """Metadata of the last response to this client or a derived client."""
        return self.session.last_response

    @property
    def rate_limit(self) -> RequestLimit:
        """Requests left, as last reported, of the token with the most left."""
        return self.session.token_pool.snapshot().rate

    @property
    def cost_limit(self) -> CostLimit:
        """Points left, as last reported, of the token with the most left."""
        return self.session.token_pool.snapshot().cost

    @property
    def limit_snapshots(self) -> tuple[LimitSnapshot, ...]:
        """Requests and points left of each token, in the order of the tokens."""
        return tuple(c.budget.snapshot for c in self.session.token_pool.credentials)

    def _check_open(self) -> None:
        if self._closed:
            raise ClientClosedError("The client is closed: make a new one")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            feature = self._left_out.get(name)
            if feature is None:
                # Raises the ordinary error, or again that of a property.
                return object.__getattribute__(self, name)
            raise FeatureLeftOutError(without(self._package_name, feature))

    @override
    def __dir__(self) -> list[str]:
        """Names for users, without those for generated code and the runtime."""
        return [
            name
            for name in super().__dir__()
            if name not in _INSIDE and (name.startswith("__") or name[0] != "_")
        ]

    @override
    def __repr__(self) -> str:
        made_from = str(self._generated_from)
        origin = f" generated_from={made_from!r}" if made_from else ""
        return (
            f"<{type(self).__name__} account={self.options.account!r} "
            f"endpoint={self.session.config.endpoints.graphql!r}{origin}>"
        )

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds connections and credentials and cannot be "
            "pickled or copied: make one in each process, or use with_options()"
        )
