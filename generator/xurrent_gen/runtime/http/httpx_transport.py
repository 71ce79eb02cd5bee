"""The transports over httpx, or over httpx2, its successor with the same interface.

The library is imported, and its connection pool built, by the first request: reading
the CA certificates takes longer than everything else a client does when it is made.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
)
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from ..core.errors import ClientClosedError
from ..core.fork import ForkSafeLock, watch_forks
from .exchange import Exchange
from .library import build_pool, load_library
from .messages import HttpRequest, HttpResponse, Write
from .settings import HttpSettings, Timeout, trusted

if TYPE_CHECKING:
    import asyncio

    import httpx

    _LoopPools: TypeAlias = dict[
        asyncio.AbstractEventLoop, tuple[httpx.AsyncClient, AsyncGenerator[None]]
    ]
    """The connections of each event loop, and what closes them."""

_inherited: Final[list[object]] = []
"""Pools of a parent process: neither used nor closed here, nor collected noisily."""

_GRACE_SECONDS: Final = 0.25
"""Seconds for httpx to end its own waits: only its errors say what was never sent."""


class HttpxTransport:
    """Sends from threads through one connection pool."""

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._verify = trusted(self._settings.verify)
        self._pool: httpx.Client | None = None
        self._closed = False
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """The parent's connections stay the parent's; the child gets its own."""
        if self._pool is not None:
            _inherited.append(self._pool)
        self._pool = None

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed: make a new one")
            if self._pool is None:
                library = load_library(self._settings)
                self._pool = build_pool(library.Client, self._settings, self._verify)
            return self._pool

    def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See ``Transport.send``."""
        return self.download(request, None, timeout=timeout, max_bytes=max_bytes)

    def download(
        self,
        request: HttpRequest,
        write: Write | None,
        *,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        """See ``Transport.download``; without ``write``, as ``send``."""
        pool = self._open()
        exchange = Exchange(self._settings, request, write, timeout, max_bytes)
        try:
            return self._stream(pool, exchange)
        except Exception as error:
            failure = exchange.failure(error, closed=self._closed)
            if failure is None:
                raise
        raise failure

    def _stream(self, pool: httpx.Client, exchange: Exchange) -> HttpResponse:
        body = cast("bytes | Iterable[bytes]", exchange.request.body)
        built = exchange.built(pool, exchange.chunks(body))
        response = pool.send(built, stream=True, follow_redirects=False)
        try:
            exchange.begin(response)
            pieces: list[bytes] = []
            take = exchange.write or pieces.append
            for piece in response.iter_bytes():
                exchange.count(piece)
                take(piece)
            return HttpResponse(exchange.status, exchange.headers, b"".join(pieces))
        finally:
            response.close()

    def close(self) -> None:
        """See ``Transport.close``."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def __del__(self) -> None:
        # A client that was never closed: its sockets need not wait for the collector.
        pool = getattr(self, "_pool", None)
        if pool is not None:
            try:
                pool.close()
            except Exception:
                return


async def _in_thread(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    """A plain iterator, read in a worker thread so that the loop is not held up."""
    import asyncio

    iterator: Iterator[bytes] = iter(body)
    while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
        yield piece


class AsyncHttpxTransport:
    """Sends from tasks; each event loop gets a connection pool of its own."""

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._verify = trusted(self._settings.verify)
        self._closed = False
        self._pools: _LoopPools = {}
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """See ``HttpxTransport.renew_after_fork``."""
        if self._pools:
            _inherited.append(self._pools)
        self._pools = {}

    async def _open(self) -> httpx.AsyncClient:
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed: make a new one")
            if loop in self._pools:
                return self._pools[loop][0]
            for old in [each for each in self._pools if each.is_closed()]:
                del self._pools[old]  # it ended without a word
            library = load_library(self._settings)
            pool = build_pool(library.AsyncClient, self._settings, self._verify)
            until_end = _until_end(self._pools, loop, pool)
            self._pools[loop] = pool, until_end
        await anext(until_end)
        return cast("httpx.AsyncClient", pool)

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See ``Transport.send``."""
        return await self.download(request, None, timeout=timeout, max_bytes=max_bytes)

    async def download(
        self,
        request: HttpRequest,
        write: Write | None,
        *,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        """See ``AsyncTransport.download``; without ``write``, as ``send``."""
        import asyncio

        pool = await self._open()
        exchange = Exchange(self._settings, request, write, timeout, max_bytes)
        bound = asyncio.timeout(timeout.total and timeout.total + _GRACE_SECONDS)
        try:
            async with bound:
                return await self._stream(pool, exchange)
        except Exception as error:
            over = bound.expired() and isinstance(error, TimeoutError)
            failure = exchange.failure(
                exchange.too_late() if over else error, closed=self._closed
            )
            if failure is None:
                raise
        raise failure

    async def _stream(
        self, pool: httpx.AsyncClient, exchange: Exchange
    ) -> HttpResponse:
        import asyncio

        body = exchange.request.body
        if not isinstance(body, bytes | AsyncIterable):
            body = _in_thread(body)
        built = exchange.built(pool, body, is_async=True)
        response = await pool.send(built, stream=True, follow_redirects=False)
        try:
            exchange.begin(response)
            pieces: list[bytes] = []
            async for piece in response.aiter_bytes():
                exchange.count(piece)
                if exchange.write is None:
                    pieces.append(piece)
                else:
                    await asyncio.to_thread(exchange.write, piece)
            return HttpResponse(exchange.status, exchange.headers, b"".join(pieces))
        finally:
            await response.aclose()

    async def close(self) -> None:
        """See ``Transport.close``; pools of other running loops close there."""
        import asyncio

        with self._lock:
            self._closed = True
            pools = list(self._pools.items())
            self._pools.clear()
        for loop, (_, until_end) in pools:
            if loop is asyncio.get_running_loop():
                await until_end.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(until_end.aclose(), loop)


async def _until_end(
    pools: _LoopPools, loop: asyncio.AbstractEventLoop, pool: httpx.AsyncClient
) -> AsyncGenerator[None]:
    """Closes a pool when its event loop ends, which closes the async generators."""
    try:
        yield
    finally:
        pools.pop(loop, None)
        await pool.aclose()
