"""An answer that comes while a thread writes a request, and a connection that is reset."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.wire import Wire, post
from xurrent_gen.runtime.http.messages import HttpResponse

ANSWER = b"HTTP/1.1 413 Too Large\r\nContent-Length: 5\r\n\r\nlarge"
LARGE = b"x" * 12_000_000
"""More than what the buffers of a connection hold."""


class Refusing:
    """Answers one request when it has read its headers, and resets the connection.

    Nagle's algorithm is off: with it the reset would discard what was not sent yet.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/upload"

    def serve(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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
def refusing() -> Iterator[Refusing]:
    server = Refusing()
    serving = threading.Thread(target=server.serve)
    serving.start()
    try:
        yield server
    finally:
        server.close()
        serving.join()


def test_the_answer_is_read_although_the_connection_is_reset() -> None:
    with refusing() as server:
        [found] = Wire("sync")(post(server.url, LARGE))
    assert isinstance(found, HttpResponse), found
    assert (found.status, found.body) == (413, b"large")
