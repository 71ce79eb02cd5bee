# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""An answer that comes before the request is sent to its end, in tasks.

A server that refuses an upload answers and hangs up while the body is on its way. In a
task the connection is gone with what it had brought as soon as a write fails, so while
much is written the answer is listened for; and what came just before a write failed is
read from a copy of the socket: below TLS where there is any, which decrypts it as usual.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from .exchange import INSTANT, Before, RequestStream
from .library import replace_backend
from .resolving import aresolve, as_connecting, in_turn, next_one

if TYPE_CHECKING:
    from asyncio import Future

_MUCH: Final = 32 * 1024
"""Bytes; less goes out at once, and is not worth another task."""
_READ: Final = 64 * 1024


class _Copy:
    """Another descriptor of a connection's socket, from the first write to the end.

    An event loop closes its own when it cannot write. The system keeps what had arrived
    for as long as there is one.
    """

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    def take(self, stream: Any) -> None:
        """Copy the socket of a stream, unless that was done."""
        if self._socket is not None:
            return
        # There may be no socket, or one that cannot be copied.
        with suppress(AttributeError, OSError):
            theirs = stream.get_extra_info("socket")
            copy = socket.fromfd(theirs.fileno(), theirs.family, theirs.type)
            copy.setblocking(False)  # as it is for the loop
            self._socket = copy

    def read(self, max_bytes: int) -> bytes:
        """What has arrived and the loop did not read; nothing of what went wrong."""
        if self._socket is not None:
            with suppress(OSError):
                return self._socket.recv(max_bytes)
        return b""

    def close(self) -> None:
        """Let the connection end with the loop's own descriptor."""
        if self._socket is not None:
            self._socket.close()


class _BelowTls(Before):
    """What carries the ciphertext of a stream: can be read when writing has failed."""

    def __init__(self, carrier: Any, library: Any, copy: _Copy) -> None:
        super().__init__(carrier, library)
        self._copy = copy
        self.is_broken = False

    async def send(self, item: bytes) -> None:
        from anyio import BrokenResourceError

        try:
            await self._inner.send(item)
        except BrokenResourceError:
            # Not for TLS to know, which would refuse to read then.
            self.is_broken = True

    async def receive(self, max_bytes: int = _READ) -> bytes:
        from anyio import BrokenResourceError

        try:
            received: bytes = await self._inner.receive(max_bytes)
        except BrokenResourceError:
            received = self._copy.read(max_bytes)
            if not received:
                raise
        return received


class _Stream(RequestStream):
    """A stream of the library that listens while it writes."""

    def __init__(
        self,
        stream: Any,
        library: Any,
        copy: _Copy | None = None,
        below: _BelowTls | None = None,
    ) -> None:
        super().__init__(stream, library)
        self._copy = copy or _Copy()
        self._below = below
        self._early = b""
        self._both_ways = not _is_http2(stream)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._early:
            data, self._early = self._early[:max_bytes], self._early[max_bytes:]
            return data
        try:
            received: bytes = await self._inner.read(max_bytes, timeout=timeout)
        except self._library.ReadError:
            received = b"" if _is_tls(self._inner) else self._copy.read(max_bytes)
            if not received:
                raise
        return received

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._early:
            self._is_cut = self._is_cut or bool(buffer)
            raise self._library.WriteError("the answer is there already")
        if not self._both_ways:
            await self._inner.write(buffer, timeout=timeout)
            return
        self._copy.take(self._inner)
        if len(buffer) < _MUCH:
            try:
                await self._write_piece(buffer, timeout)
            except self._library.WriteTimeout:
                with suppress(self._library.ReadTimeout, self._library.ReadError):
                    self._early = await self._inner.read(_READ, timeout=INSTANT)
                if not self._early:
                    raise
                self._is_cut = True
            return
        import asyncio

        listening = asyncio.ensure_future(self._inner.read(_READ, timeout=None))
        try:
            async with asyncio.timeout(None) as writing:

                def end(listening: Future[bytes]) -> None:
                    if _brought(listening):
                        with suppress(RuntimeError):  # all was written meanwhile
                            writing.reschedule(0.0)

                listening.add_done_callback(end)
                for start in range(0, len(buffer), _MUCH):
                    # What has arrived is read first: a write may find all gone.
                    await asyncio.sleep(0)
                    await self._write_piece(buffer[start : start + _MUCH], timeout)
        except TimeoutError:
            self._is_cut = True
        finally:
            listening.cancel()
            await asyncio.wait([listening])
            self._early = _brought(listening) or self._early

    async def _write_piece(self, piece: bytes, timeout: float | None) -> None:
        await self._inner.write(piece, timeout=timeout)
        if self._below is not None and self._below.is_broken:
            raise self._library.WriteError("the connection is broken")

    async def aclose(self) -> None:
        self._copy.close()
        await self._inner.aclose()

    async def start_tls(self, *given: Any, **named: Any) -> _Stream:
        try:
            secure = await self._inner.start_tls(*given, **named)
        except BaseException:
            self._copy.close()  # the library closes its own
            raise
        below = self._below
        if below is None and not _is_http2(secure):
            below = _put_below(secure, self._library, self._copy)
        return _Stream(secure, self._library, self._copy, below)


def _put_below(stream: Any, library: Any, copy: _Copy) -> _BelowTls | None:
    """Have a secure stream of the library be carried by one that outlives failures.

    There is no public place to put one. Where a later release has moved it, nothing is
    put there: answers are then read that came before a write and not just before it
    failed, and the tests of it fail.
    """
    tls: Any = getattr(stream, "_stream", None)
    carrier = getattr(tls, "transport_stream", None)
    if carrier is None:
        return None
    below = _BelowTls(carrier, library, copy)
    tls.transport_stream = below
    return below


def _brought(listening: Future[bytes]) -> bytes:
    """What has been read by now; nothing of what went wrong."""
    done = listening.done() and not listening.cancelled()
    return listening.result() if done and listening.exception() is None else b""


def _is_tls(stream: Any) -> bool:
    return stream.get_extra_info("ssl_object") is not None


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
