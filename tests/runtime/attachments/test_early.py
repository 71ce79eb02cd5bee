"""A storage that answers and hangs up while the file is on its way."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.runtime.attachments.world import World
from xurrent_gen.runtime.core.errors import ConnectionLostError, UploadFailedError

REFUSAL = b"<Error><Code>EntityTooLarge</Code></Error>"


class Impatient:
    """Answers GraphQL, and refuses an upload when it has read its headers.

    Then it reads the rest and drops it, as nginx does, or resets the connection at once.
    """

    def __init__(self, resets: bool) -> None:
        self._resets = resets
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=20)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.uploads = 0
        self._threads: list[threading.Thread] = []

    def serve(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._answer, args=(peer,))
            self._threads.append(thread)
            thread.start()

    def _answer(self, peer: socket.socket) -> None:
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with peer:
            received = b""
            while b"\r\n\r\n" not in received:
                piece = peer.recv(4096)
                if not piece:
                    return
                received += piece
            if b"/graphql" in received.split(b"\r\n")[0]:
                body = json.dumps({"data": {"attachmentStorage": self._storage()}})
                peer.sendall(_reply("200 OK", "application/json", body.encode()))
                return
            self.uploads += 1
            peer.sendall(_reply("413 Too Large", "application/xml", REFUSAL))
            if self._resets:
                linger = struct.pack("ii", 1, 0)
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                socket.close(peer.detach())
                return
            peer.shutdown(socket.SHUT_WR)
            while peer.recv(65_536):
                pass

    def _storage(self) -> dict[str, object]:
        return {
            "uploadUri": f"{self.url}/upload",
            "provider": "s3",
            "providerParameters": {"key": "k/${filename}"},
        }

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()


def _reply(status: str, kind: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


@contextmanager
def impatient(resets: bool) -> Iterator[Impatient]:
    server = Impatient(resets)
    serving = threading.Thread(target=server.serve)
    serving.start()
    try:
        yield server
    finally:
        server.close()
        serving.join()


@pytest.mark.parametrize("resets", [False, True], ids=["lingers", "resets"])
def test_an_early_refusal_is_read_and_nothing_sent_again(
    world: World, resets: bool
) -> None:
    with impatient(resets) as server:
        world.connect(
            {
                "account": "widget",
                "token": "token-that-nobody-may-see",
                "graphql_endpoint": f"{server.url}/graphql",
            }
        )
        with pytest.raises(UploadFailedError) as caught:
            world.upload(b"x" * 20_000_000, filename="large.bin")
    if resets and world.kind == "async":
        # An event loop drops what arrived when a write fails.
        assert "connection" in str(caught.value)
        assert "size and type" in str(caught.value)
        assert isinstance(caught.value.__cause__, ConnectionLostError)
        return
    assert "HTTP 413" in str(caught.value)
    assert "EntityTooLarge" in str(caught.value)
    assert caught.value.status == 413
    assert server.uploads == 1
