"""An answer that comes while a thread writes a request, and a connection that is reset."""

from __future__ import annotations

import os
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.webhook_provider import authority, trust
from tests.support.wire import Wire, post
from xurrent_gen.runtime.http.messages import HttpResponse

ANSWER = b"HTTP/1.1 413 Too Large\r\nContent-Length: 5\r\n\r\nlarge"
LARGE = b"x" * 12_000_000
"""More than what the buffers of a connection hold."""
THREADS = Wire("sync")
HANGS = 10
"""Seconds after which a test is stuck."""


class Refusing:
    """Answers one request when it has read its headers, and resets the connection.

    Nagle's algorithm is off: with it the reset would discard what was not sent yet.
    """

    def __init__(self, secure: bool, delay: float) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._delay = delay
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
            peer.sendall(ANSWER)
            threading.Event().wait(self._delay)
            linger = struct.pack("ii", 1, 0)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            socket.close(peer.detach())
            self.is_gone.set()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@contextmanager
def refusing(secure: bool, delay: float = 0.0) -> Iterator[Refusing]:
    server = Refusing(secure, delay)
    serving = threading.Thread(target=server.serve)
    serving.start()
    try:
        yield server
    finally:
        server.close()
        serving.join()


def stalling(server: Refusing, size: int) -> Iterator[bytes]:
    """A body whose next pieces come when the answer and the reset have arrived."""
    yield b"x" * size
    assert server.is_gone.wait(HANGS)
    for _ in range(6):
        yield b"x" * size


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc") else 0


@pytest.mark.parametrize("size", [1_000, 32 * 1024, 50_000])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_is_read_after_a_write_that_failed(secure: bool, size: int) -> None:
    before = descriptors()
    with refusing(secure) as server:
        [found] = THREADS(post(server.url, stalling(server, size)), verify=trust())
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")
    assert server.connections == 1
    assert descriptors() <= before


@pytest.mark.parametrize("delay", [0.0, 0.0002, 0.001, 0.005])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_is_read_wherever_the_reset_comes(
    secure: bool, delay: float
) -> None:
    with refusing(secure, delay) as server:
        [found] = THREADS(post(server.url, LARGE), verify=trust())
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")
