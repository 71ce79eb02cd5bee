"""An answer that comes while a thread writes a request, and a connection that is reset."""

from __future__ import annotations

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


class Refusing:
    """Answers one request when it has read its headers, and resets the connection.

    Nagle's algorithm is off: with it the reset would discard what was not sent yet.
    """

    def __init__(self, secure: bool) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._tls: ssl.SSLContext | None = None
        if secure:
            self._tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            authority().issue_cert("127.0.0.1").configure_cert(self._tls)
        scheme = "https" if secure else "http"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/upload"

    def serve(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                peer = self._tls.wrap_socket(peer, server_side=True)
            received = b""
            while b"\r\n\r\n" not in received:
                received += peer.recv(4096)
            peer.sendall(ANSWER)
            linger = struct.pack("ii", 1, 0)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            socket.close(peer.detach())

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@contextmanager
def refusing(secure: bool) -> Iterator[Refusing]:
    server = Refusing(secure)
    serving = threading.Thread(target=server.serve)
    serving.start()
    try:
        yield server
    finally:
        server.close()
        serving.join()


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_the_answer_is_read_although_the_connection_is_reset(secure: bool) -> None:
    with refusing(secure) as server:
        [found] = THREADS(post(server.url, LARGE), verify=trust())
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")
