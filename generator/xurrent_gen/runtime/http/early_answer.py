"""An answer that comes before the request is sent to its end, in tasks.

A server that refuses an upload answers and hangs up while the body is on its way. In a
task the connection is gone with what it had brought as soon as a write fails, so while
much is written the answer is listened for; and what came just before a write failed is
read from a copy of the socket.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from .deadline import Before, replace_backend
from .resolving import aresolve, as_connecting, in_turn, next_one

if TYPE_CHECKING:
    from asyncio import Future

_MUCH: Final = 32 * 1024
"""Bytes; less goes out at once, and is not worth another task."""
_READ: Final = 64 * 1024


class _Stream(Before):
    """A stream of the library that listens while it writes."""

    def __init__(self, stream: Any, library: Any) -> None:
        super().__init__(stream, library)
        self._early = b""
        self._is_cut = False
        self._both_ways = not _is_http2(stream)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._early:
            data, self._early = self._early[:max_bytes], self._early[max_bytes:]
            return data
        received: bytes = await self._inner.read(max_bytes, timeout=timeout)
        return received

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._early:
            self._is_cut = self._is_cut or bool(buffer)
            raise self._library.WriteError("the answer is there already")
        if len(buffer) < _MUCH or not self._both_ways:
            await self._inner.write(buffer, timeout=timeout)
            return
        import asyncio

        listening = asyncio.ensure_future(self._inner.read(_READ, timeout=None))
        copy = _copy_of(self._inner)
        try:
            for start in range(0, len(buffer), _MUCH):
                # What has arrived is read first: a write may find the connection gone.
                await asyncio.sleep(0)
                if _brought(listening):
                    self._is_cut = True
                    break
                piece = buffer[start : start + _MUCH]
                await self._inner.write(piece, timeout=timeout)
        except self._library.WriteError:
            if copy is not None and not _brought(listening):
                self._early += _rest_of(copy)
            raise
        finally:
            listening.cancel()
            await asyncio.wait([listening])
            self._early = _brought(listening) + self._early
            if copy is not None:
                os.close(copy)

    def get_extra_info(self, info: str) -> Any:
        """As the library's; what was sent in part is followed by no other request."""
        if info == "is_readable" and self._is_cut:
            return True  # by which the pool knows connections that are over
        return self._inner.get_extra_info(info)

    async def start_tls(self, *given: Any, **named: Any) -> _Stream:
        secure = await self._inner.start_tls(*given, **named)
        return _Stream(secure, self._library)


def _brought(listening: Future[bytes]) -> bytes:
    """What has been read by now; nothing of what went wrong."""
    done = listening.done() and not listening.cancelled()
    return listening.result() if done and listening.exception() is None else b""


def _copy_of(stream: Any) -> int | None:
    """Another descriptor of the socket, where what it brings is the answer's text."""
    if stream.get_extra_info("ssl_object") is not None:
        return None
    try:
        return os.dup(stream.get_extra_info("socket").fileno())
    except (AttributeError, OSError):  # no socket, or one that cannot be copied
        return None


def _rest_of(descriptor: int) -> bytes:
    """What has arrived and was not read; nothing of what went wrong."""
    with suppress(OSError):
        return os.read(descriptor, _READ)
    return b""


def _is_http2(stream: Any) -> bool:
    """Whether frames of other requests are read from the stream."""
    tls = stream.get_extra_info("ssl_object")
    return tls is not None and tls.selected_alpn_protocol() == "h2"


class _Backend(Before):
    """The library's way to connect, with streams that listen while they write."""

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **more: Any
    ) -> _Stream:
        import asyncio

        began = time.monotonic()
        with as_connecting(self._library):
            async with asyncio.timeout(timeout):
                addresses = await aresolve(host, port)
        seconds = None if timeout is None else timeout - time.monotonic() + began
        connect = self._inner.connect_tcp
        for address, each in in_turn(addresses, seconds):
            with next_one(self._library, address, addresses):
                stream = await connect(address, port, timeout=each, **more)
                return _Stream(stream, self._library)
        raise AssertionError("the last address fails or connects")


def listen_while_writing(client: Any) -> None:
    """Have the connections of the library's async client read early answers."""
    replace_backend(client, _Backend)
