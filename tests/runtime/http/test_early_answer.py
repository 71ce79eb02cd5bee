"""An answer that comes while a request is written, and a connection that ends with it."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import struct
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import httpcore
import pytest

from tests.support.webhook_provider import authority, trust
from tests.support.wire import Wire, post
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.early_answer import _Copy, _put_below, _Stream
from xurrent_gen.runtime.http.messages import HttpResponse
from xurrent_gen.runtime.http.settings import Timeout

ANSWER = b"HTTP/1.1 413 Too Large\r\nContent-Length: 5\r\n\r\nlarge"
LARGE = b"x" * 12_000_000
"""More than what the buffers of a connection hold."""
HANGS = 10
"""Seconds after which a test is stuck."""


class Refusing:
    """Answers one request when it has read its headers, and resets the connection.

    Nagle's algorithm is off: with it the reset would discard what was not sent yet.
    Where it ``stays``, it neither reads the rest nor hangs up.
    """

    def __init__(self, secure: bool, delay: float, stays: bool = False) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._delay = delay
        self._stays = stays
        self._kept: list[socket.socket] = []
        self._tls: ssl.SSLContext | None = None
        if secure:
            self._tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            authority().issue_cert("127.0.0.1").configure_cert(self._tls)
        scheme = "https" if secure else "http"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/upload"
        self.is_gone = threading.Event()
        """Whether the connection was reset."""
        self.connections = 0

    def serve(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                peer = self._tls.wrap_socket(peer, server_side=True)
            received = b""
            while b"\r\n\r\n" not in received:
                received += peer.recv(4096)
            if self._stays:
                threading.Event().wait(self._delay)  # until no more can be written
                self._kept.append(peer)
                peer.sendall(ANSWER)
                continue
            peer.sendall(ANSWER)
            threading.Event().wait(self._delay)
            linger = struct.pack("ii", 1, 0)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            socket.close(peer.detach())
            self.is_gone.set()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def let_go(self) -> None:
        for peer in self._kept:
            peer.close()


@contextmanager
def refusing(
    secure: bool, delay: float = 0.0, stays: bool = False
) -> Iterator[Refusing]:
    server = Refusing(secure, delay, stays)
    serving = threading.Thread(target=server.serve)
    serving.start()
    try:
        yield server
    finally:
        server.close()
        serving.join()
        server.let_go()


def stalling(server: Refusing, size: int) -> Iterator[bytes]:
    """A body whose next pieces come when the answer and the reset have arrived."""
    yield b"x" * size
    assert server.is_gone.wait(HANGS)
    for _ in range(6):
        yield b"x" * size


async def in_the_loop(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces, with an event loop that sees nothing of what arrives meanwhile."""
    for piece in pieces:
        yield piece


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc") else 0


@pytest.mark.parametrize("size", [1_000, 32 * 1024, 50_000])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_is_read_after_a_write_that_failed(
    wire: Wire, secure: bool, size: int
) -> None:
    before = descriptors()
    with refusing(secure) as server:
        body: Any = stalling(server, size)
        if wire.kind == "async":
            body = in_the_loop(body)
        [found] = wire(post(server.url, body), verify=trust())
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")
    assert server.connections == 1
    assert descriptors() <= before


@pytest.mark.parametrize("delay", [0.0, 0.0002, 0.001, 0.005])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_is_read_wherever_the_reset_comes(
    wire: Wire, secure: bool, delay: float
) -> None:
    with refusing(secure, delay) as server:
        [found] = wire(post(server.url, LARGE), verify=trust())
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")


@pytest.mark.parametrize("size", [1_000, 50_000])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_of_a_server_that_stops_reading(
    wire: Wire, secure: bool, size: int
) -> None:
    patience = Timeout(connect=2, read=2, write=0.5, total=HANGS)
    with refusing(secure, 0.2, stays=True) as server:
        body: Any = (b"x" * size for _ in range(0, len(LARGE), size))
        if wire.kind == "async":
            body = in_the_loop(body)
        twice = [post(server.url, body, timeout=patience), post(server.url)]
        found = wire(*twice, verify=trust())
    if wire.kind == "async" and secure and size == 1_000:
        # AnyIO's TLS reads nothing more when a write was given up, and pieces so small
        # are written without listening.
        assert isinstance(found.pop(0), errors.RequestTimeoutError)
    assert {(each.status, each.body) for each in found} == {(413, b"large")}
    assert server.connections == 2  # what was sent in part is followed by nothing


def test_a_task_gives_up_writing_as_soon_as_the_answer_is_there(wire: Wire) -> None:
    if wire.kind == "sync":
        return
    patience = Timeout(connect=2, read=2, write=None, total=None)
    with refusing(True, 0.2, stays=True) as server:
        [found] = wire(post(server.url, LARGE, timeout=patience), verify=trust())
    assert (found.status, found.body) == (413, b"large")


class Broken:
    """A connection on which something has arrived when a write fails."""

    def __init__(self, connection: socket.socket | None, tls: object = None) -> None:
        self._known = {"socket": connection, "ssl_object": tls}
        self._connection = connection
        self._gone = asyncio.Event()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        await self._gone.wait()
        raise httpcore.ReadError("not connected")

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._connection is not None:
            self._connection.close()  # as event loops do with what they cannot write to
        self._gone.set()
        raise httpcore.WriteError("reset by peer")

    async def aclose(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return self._known.get(info)


@contextmanager
def answered() -> Iterator[socket.socket]:
    """Our end of a connection by which the answer has come."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours, theirs:
        theirs.sendall(ANSWER)
        yield ours


async def failing(stream: _Stream, size: int) -> None:
    with pytest.raises(httpcore.WriteError, match="reset by peer"):
        await stream.write(b"x" * size)


@pytest.mark.parametrize("size", [100, 100_000])
def test_what_came_just_before_a_write_failed_is_read_in_parts(size: int) -> None:
    async def exchange(connection: socket.socket) -> None:
        stream = _Stream(Broken(connection), httpcore)
        await failing(stream, size)
        assert await stream.read(8) == ANSWER[:8]
        assert await stream.read(1_000) == ANSWER[8:]
        with pytest.raises(httpcore.ReadError):
            await stream.read(1_000)
        await stream.aclose()

    with answered() as ours:
        before = descriptors()
        asyncio.run(exchange(ours))
        assert descriptors() <= before


HTTP11 = SimpleNamespace(selected_alpn_protocol=lambda: "http/1.1")
HTTP2 = SimpleNamespace(selected_alpn_protocol=lambda: "h2")


@pytest.mark.parametrize("tls", [HTTP11, HTTP2], ids=["http/1.1", "h2"])
def test_ciphertext_is_never_an_answer(tls: object) -> None:
    """Where it cannot be put below TLS, a copy of the socket is of no use."""

    async def exchange(connection: socket.socket) -> None:
        secure = Broken(connection, tls)
        assert _put_below(secure, httpcore, _Copy()) is None
        stream = _Stream(secure, httpcore)
        await failing(stream, 100)
        with pytest.raises(httpcore.ReadError):
            await stream.read(1_000)
        await stream.aclose()

    with answered() as ours:
        asyncio.run(exchange(ours))


def test_nothing_is_made_up_when_nothing_came() -> None:
    async def exchange(connection: socket.socket | None) -> None:
        stream = _Stream(Broken(connection), httpcore)
        await failing(stream, 100_000)
        with pytest.raises(httpcore.ReadError):
            await stream.read(8)
        await stream.aclose()

    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours, theirs:
        asyncio.run(exchange(ours))
    asyncio.run(exchange(None))
