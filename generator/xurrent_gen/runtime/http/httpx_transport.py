"""The transports over httpx, or over httpx2, its successor with the same interface.

The library is imported, and its connection pool built, by the first request: reading
the CA certificates takes longer than everything else a client does when it is made.
All automatic behaviour of httpx is off: redirects, cookies, retries.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
)
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ..core.errors import ClientClosedError, ConfigurationError
from ..core.fork import ForkSafeLock, watch_forks
from .exchange import Exchange
from .messages import HttpRequest, HttpResponse, Write
from .settings import LOOPBACK, HttpSettings, Timeout, check_proxy

if TYPE_CHECKING:
    import asyncio

    import httpx

K = TypeVar("K")
P = TypeVar("P")

_IDLE_SECONDS: Final = 20.0
"""Seconds after which an idle connection is closed."""
_SUPPORTED: Final = {"httpx": ">=0.28,<1", "httpx2": ">=2.16,<3"}
_DIRECT: Final = {
    f"all://[{host}]" if ":" in host else f"all://{host}": None for host in LOOPBACK
}
"""The hosts without a proxy, for httpx."""
_inherited: Final[list[object]] = []
"""Pools of a parent process, not used or closed here; collected ones would warn."""

_GRACE_SECONDS: Final = 0.25
"""Extra seconds for the timeouts of httpx: only its errors say what was never sent."""


@dataclass(eq=False, slots=True)
class _Pool(Generic[P]):
    """A connection pool, and the number of requests that are running on it."""

    client: P
    running: int = 0
    is_retired: bool = False
    """True if it accepts no more requests, and closes after the last one."""
    until_end: AsyncGenerator[None] | None = None
    """Closes the pool of an event loop that ends."""


class _Pooled(Generic[K, P]):
    """The connection pools of a transport: one, or one of each event loop."""

    _pools: dict[K, _Pool[P]]

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        name = self._settings.library
        if find_spec(name) is None:
            raise ConfigurationError(
                f"http_library={name!r} is not installed: pip install {name}"
            )
        self._closed = False
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """The parent's connections stay the parent's; the child gets its own."""
        if hasattr(self, "_pools"):
            _inherited.append(self._pools)
        self._pools = {}

    def _leave(self, key: K, pool: _Pool[P], exchange: Exchange) -> bool:
        """Note the end of a request; return whether its pool must be closed now."""
        with self._lock:
            pool.running -= 1
            # Some connections count as busy for ever, so the pool is replaced: a lost
            # tunnel, one that was opened for a cancelled task, and with HTTP/2 the
            # stream of an abandoned request.
            settings = self._settings
            is_spoilt = (
                exchange.has_lost_tunnel
                or (exchange.found_all_busy and pool.running < settings.max_connections)
                or (settings.http2 and not exchange.is_whole)
            )
            if is_spoilt and self._pools.get(key) is pool:
                self._pools.pop(key).is_retired = True
            return pool.is_retired and not pool.running

    def _build(self, kind: str) -> Any:
        """A connection pool of the library's class.

        Settings were checked before, so what fails here comes from the environment. Raises
        ``ConfigurationError``, and ``ClientClosedError``.
        """
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        if self._closed:
            raise ClientClosedError("The client is closed: make a new one")
        settings, name = self._settings, self._settings.library
        library = import_module(name)
        if not hasattr(library, "AsyncClient"):
            version = getattr(library, "__version__", "unknown")
            raise ConfigurationError(
                f"{name} {version} is not supported: pip install "
                f"'{name}{_SUPPORTED[name]}'"
            )
        if settings.proxy is None and settings.trust_env:
            _check_environment()
        try:
            return getattr(library, kind)(
                verify=settings.verify,
                http2=settings.http2,
                proxy=_proxy(library, settings),
                trust_env=settings.trust_env,
                mounts=None if settings.proxy else _DIRECT,
                follow_redirects=False,
                # A kilobyte of brotli can expand to a gigabyte, before any check.
                headers={"Accept-Encoding": "gzip"},
                # A cookie set by one service must not travel with another's request.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                limits=library.Limits(
                    max_connections=settings.max_connections,
                    max_keepalive_connections=settings.max_connections,
                    keepalive_expiry=_IDLE_SECONDS,
                ),
            )
        except OSError as error:
            raise ConfigurationError(
                f"TLS cannot be set up as the environment says ({error}): check "
                "SSL_CERT_FILE, SSL_CERT_DIR and SSLKEYLOGFILE"
            ) from None
        except (ValueError, library.InvalidURL):
            raise ConfigurationError(
                "NO_PROXY cannot be read: write hosts, separated by commas, and IPv6 "
                "addresses without brackets"
            ) from None


def _proxy(library: Any, settings: HttpSettings) -> Any:
    """The proxy for the library; an https proxy is verified like servers."""
    if settings.proxy is None or not settings.proxy.lower().startswith("https:"):
        return settings.proxy
    context = library.create_ssl_context(settings.verify, trust_env=settings.trust_env)
    return library.Proxy(settings.proxy, ssl_context=context)


def _check_environment() -> None:
    """Refuse a proxy of the environment that no request could use, by its variable."""
    from urllib.request import getproxies

    for scheme, url in getproxies().items():
        if scheme in ("http", "https", "all"):
            whole = url if "://" in url else f"http://{url}"
            check_proxy(whole, f"{scheme.upper()}_PROXY")


class HttpxTransport(_Pooled[None, "httpx.Client"]):
    """Sends from threads through one connection pool.

    If a connection were closed while a thread uses it, TLS would read and write the
    next file that the program opens. So running requests end first.
    """

    def _enter(self) -> _Pool[httpx.Client]:
        with self._lock:
            if None not in self._pools:
                self._pools[None] = _Pool(self._build("Client"))
            self._pools[None].running += 1
            return self._pools[None]

    def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        pool = self._enter()
        exchange = Exchange(self._settings, request, write, timeout, max_bytes)
        try:
            return self._stream(pool.client, exchange)
        except Exception as error:
            failure = exchange.failure(error, closed=False)
            if failure is None:
                raise
        finally:
            if self._leave(None, pool, exchange):
                pool.client.close()
        raise failure

    def _stream(self, pool: httpx.Client, exchange: Exchange) -> HttpResponse:
        body = cast("bytes | Iterable[bytes]", exchange.request.body)
        built = exchange.build_request(pool, exchange.chunks(body))
        response = pool.send(built, stream=True, follow_redirects=False)
        try:
            exchange.read_headers(response)
            pieces: list[bytes] = []
            take = exchange.write or pieces.append
            for piece in response.iter_bytes():
                exchange.check_piece(piece)
                take(piece)
            return exchange.response(b"".join(pieces))
        finally:
            response.close()

    def close(self) -> None:
        """See ``Transport.close``; running requests end before their connections."""
        with self._lock:
            self._closed = True
            pool = self._pools.pop(None, None)
            if pool is None:
                return
            pool.is_retired = True
            is_busy = pool.running > 0
        if not is_busy:
            pool.client.close()

    def __del__(self) -> None:
        # A client that was never closed: its sockets need not wait for the collector.
        try:
            self.close()
        except Exception:  # the interpreter may be ending
            return


async def _in_thread(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Read a plain iterator in a worker thread, so that it does not block the loop."""
    import asyncio

    iterator: Iterator[bytes] = iter(body)
    while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
        yield piece


class AsyncHttpxTransport(_Pooled["asyncio.AbstractEventLoop", "httpx.AsyncClient"]):
    """Sends from tasks; each event loop gets a connection pool of its own."""

    async def _enter(self, loop: asyncio.AbstractEventLoop) -> _Pool[httpx.AsyncClient]:
        with self._lock:
            pool = self._pools.get(loop)
            if pool is not None:
                pool.running += 1
                return pool
            for old in [each for each in self._pools if each.is_closed()]:
                del self._pools[old]  # its loop did not close it
            pool = self._pools[loop] = _Pool(self._build("AsyncClient"), 1)
            pool.until_end = _until_end(self._pools, loop, pool)
        await anext(pool.until_end)
        return pool

    async def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        import asyncio

        loop = asyncio.get_running_loop()
        pool = await self._enter(loop)
        exchange = Exchange(self._settings, request, write, timeout, max_bytes)
        bound = asyncio.timeout(timeout.total and timeout.total + _GRACE_SECONDS)
        try:
            async with bound:
                return await self._stream(pool.client, exchange)
        except Exception as error:
            over = bound.expired() and isinstance(error, TimeoutError)
            failure = exchange.failure(
                exchange.too_late() if over else error, closed=self._closed
            )
            if failure is None:
                raise
        finally:
            if self._leave(loop, pool, exchange) and pool.until_end is not None:
                await pool.until_end.aclose()
        raise failure

    async def _stream(
        self, pool: httpx.AsyncClient, exchange: Exchange
    ) -> HttpResponse:
        import asyncio

        body = exchange.request.body
        if not isinstance(body, bytes | AsyncIterable):
            body = _in_thread(body)
        built = exchange.build_request(pool, body, is_async=True)
        response = await pool.send(built, stream=True, follow_redirects=False)
        try:
            exchange.read_headers(response)
            pieces: list[bytes] = []
            async for piece in response.aiter_bytes():
                exchange.check_piece(piece)
                if exchange.write is None:
                    pieces.append(piece)
                else:
                    await asyncio.to_thread(exchange.write, piece)
            return exchange.response(b"".join(pieces))
        finally:
            await response.aclose()
            if self._closed:  # the pool lost a connection opened during close
                await response.extensions["network_stream"].aclose()

    async def close(self) -> None:
        """See ``Transport.close``; pools of other running loops close there."""
        import asyncio

        with self._lock:
            self._closed = True
            pools = list(self._pools.items())
            self._pools.clear()
        for loop, pool in pools:
            assert pool.until_end is not None
            if loop is asyncio.get_running_loop():
                await pool.until_end.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.until_end.aclose(), loop)


async def _until_end(
    pools: dict[asyncio.AbstractEventLoop, _Pool[httpx.AsyncClient]],
    loop: asyncio.AbstractEventLoop,
    pool: _Pool[httpx.AsyncClient],
) -> AsyncGenerator[None]:
    """Close a pool when its event loop ends: the loop closes its async generators."""
    try:
        yield
    finally:
        if pools.get(loop) is pool:
            del pools[loop]
        await pool.client.aclose()
