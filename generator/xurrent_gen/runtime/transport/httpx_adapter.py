"""The transports that use httpx, or httpx2, its successor with the same interface.

The library is imported, and its connection pool built, by the first request: reading
the CA certificates takes longer than everything else a client does when it is made.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakKeyDictionary

from ..config import HttpSettings, Timeout
from ..errors import ClientClosedError, XurrentError
from ..forking import watch_forks
from ..wire import HttpRequest, HttpResponse
from .exchange import (
    Meter,
    atraced,
    build_pool,
    load_library,
    pool_timeout,
    read_headers,
    refuse_async_body,
    traced,
    translated,
)

if TYPE_CHECKING:
    import asyncio

    import httpx

_inherited: Final[list[object]] = []
"""Pools of a parent process: neither used nor closed here, nor collected noisily."""


class HttpxTransport:
    """Sends from threads through one connection pool."""

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._pool: httpx.Client | None = None
        self._library: Any = None
        self._closed = False
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """The parent's connections stay the parent's; the child gets its own."""
        if self._pool is not None:
            _inherited.append(self._pool)
        self._lock = threading.Lock()
        self._pool = None

    def _open(self) -> httpx.Client:
        pool = self._pool
        if pool is not None:
            return pool
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed: make a new one")
            pool = self._pool
            if pool is None:
                self._library = library = load_library(self._settings)
                pool = self._pool = build_pool(library.Client, library, self._settings)
            return cast("httpx.Client", pool)

    def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See :meth:`Transport.send`."""
        return self._exchange(request, None, timeout, max_bytes)

    def download(
        self,
        request: HttpRequest,
        write: Callable[[bytes], object],
        *,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        """See :meth:`Transport.download`."""
        return self._exchange(request, write, timeout, max_bytes)

    def _exchange(
        self,
        request: HttpRequest,
        write: Callable[[bytes], object] | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        pool = self._open()
        library = self._library
        try:
            return self._stream(pool, request, write, timeout, max_bytes)
        except (library.HTTPError, library.InvalidURL, library.StreamError) as error:
            failure = translated(library, error, request, closed=self._closed)
        except XurrentError as error:
            failure = error.copy()  # without the frames, which hold the bodies
        except RuntimeError as error:
            if not self._closed:
                raise
            failure = translated(library, error, request, closed=True)
        raise failure

    def _stream(
        self,
        pool: httpx.Client,
        request: HttpRequest,
        write: Callable[[bytes], object] | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        body = request.body
        if isinstance(body, AsyncIterable):
            refuse_async_body()
        built = pool.build_request(
            request.method,
            request.url,
            headers=dict(request.headers),
            content=body if isinstance(body, bytes) else iter(body),
            timeout=pool_timeout(self._library, timeout),
            extensions=traced(request),
        )
        response = pool.send(built, stream=True, follow_redirects=False)
        try:
            headers = read_headers(response)
            streaming = write is not None and response.status_code == 200
            meter = Meter(timeout, None if streaming else max_bytes)
            meter.expect(response.headers)
            pieces: list[bytes] = []
            take = write if streaming and write is not None else pieces.append
            for piece in response.iter_bytes():
                meter.add(piece)
                take(piece)
            return HttpResponse(response.status_code, headers, b"".join(pieces))
        finally:
            response.close()

    def close(self) -> None:
        """See :meth:`Transport.close`."""
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
        from weakref import WeakKeyDictionary

        self._settings = settings or HttpSettings()
        self._lock = threading.Lock()
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            WeakKeyDictionary()
        )
        self._library: Any = None
        self._closed = False

    def renew_after_fork(self) -> None:
        """See :meth:`HttpxTransport.renew_after_fork`."""
        if len(self._pools):
            _inherited.append(self._pools)
        self._lock = threading.Lock()
        self._pools = WeakKeyDictionary()

    def _open(self) -> httpx.AsyncClient:
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed: make a new one")
            pool = self._pools.get(loop)
            if pool is None:
                self._library = library = load_library(self._settings)
                pool = build_pool(library.AsyncClient, library, self._settings)
                self._pools[loop] = pool
            return pool

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See :meth:`Transport.send`."""
        return await self._exchange(request, None, timeout, max_bytes)

    async def download(
        self,
        request: HttpRequest,
        write: Callable[[bytes], object],
        *,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        """See :meth:`AsyncTransport.download`."""
        return await self._exchange(request, write, timeout, max_bytes)

    async def _exchange(
        self,
        request: HttpRequest,
        write: Callable[[bytes], object] | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        pool = self._open()
        library = self._library
        try:
            return await self._stream(pool, request, write, timeout, max_bytes)
        except (library.HTTPError, library.InvalidURL, library.StreamError) as error:
            failure = translated(library, error, request, closed=self._closed)
        except XurrentError as error:
            failure = error.copy()  # without the frames, which hold the bodies
        except RuntimeError as error:
            if not self._closed:
                raise
            failure = translated(library, error, request, closed=True)
        raise failure

    async def _stream(
        self,
        pool: httpx.AsyncClient,
        request: HttpRequest,
        write: Callable[[bytes], object] | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> HttpResponse:
        body = request.body
        if not isinstance(body, bytes | AsyncIterable):
            body = _in_thread(body)
        built = pool.build_request(
            request.method,
            request.url,
            headers=dict(request.headers),
            content=body,
            timeout=pool_timeout(self._library, timeout),
            extensions=atraced(request),
        )
        response = await pool.send(built, stream=True, follow_redirects=False)
        try:
            headers = read_headers(response)
            streaming = write is not None and response.status_code == 200
            meter = Meter(timeout, None if streaming else max_bytes)
            meter.expect(response.headers)
            pieces: list[bytes] = []
            async for piece in response.aiter_bytes():
                meter.add(piece)
                if streaming and write is not None:
                    import asyncio

                    await asyncio.to_thread(write, piece)
                else:
                    pieces.append(piece)
            return HttpResponse(response.status_code, headers, b"".join(pieces))
        finally:
            await response.aclose()

    async def close(self) -> None:
        """See :meth:`Transport.close`; pools of other running loops close there."""
        import asyncio

        with self._lock:
            self._closed = True
            pools = list(self._pools.items())
            self._pools.clear()
        for loop, pool in pools:
            if loop is asyncio.get_running_loop():
                await pool.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
