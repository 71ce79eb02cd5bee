"""A storage that answers and hangs up while the file is on its way."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.runtime.attachments.world import ONCE, World
from xurrent_gen.runtime.core.errors import ConnectionLostError, UploadFailedError

REFUSAL = b"<Error><Code>EntityTooLarge</Code></Error>"


def reply(status: str, body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n"
    )
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def answer(peer: socket.socket, url: str, resets: bool) -> None:
    """Answer GraphQL, and refuse an upload when its headers are read.

    Then read the rest and drop it, as nginx does, or reset the connection at once.
    """
    received = b""
    while b"\r\n\r\n" not in received:
        received += peer.recv(4096)
    if b"/graphql" in received.split(b"\r\n")[0]:
        parameters = {"key": "k/${filename}"}
        storage = {"uploadUri": url, "provider": "s3", "providerParameters": parameters}
        body = json.dumps({"data": {"attachmentStorage": storage}}).encode()
        peer.sendall(reply("200 OK", body))
        return
    peer.sendall(reply("413 Too Large", REFUSAL))
    if resets:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return
    peer.shutdown(socket.SHUT_WR)
    while peer.recv(65_536):
        pass


@contextmanager
def impatient(resets: bool) -> Iterator[str]:
    """The address of a server that takes two connections: a question and an upload."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        def serve() -> None:
            for _ in range(2):
                peer, _ = listener.accept()
                peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with peer:
                    answer(peer, f"{url}/upload", resets)

        serving = threading.Thread(target=serve)
        serving.start()
        yield url
        serving.join()


@pytest.mark.parametrize("resets", [False, True], ids=["lingers", "resets"])
def test_an_early_refusal_is_read_and_nothing_sent_again(
    world: World, resets: bool
) -> None:
    with impatient(resets) as url:
        settings = {
            "account": "widget",
            "token": "t",
            "graphql_endpoint": f"{url}/graphql",
        }
        world.connect(settings, retry=ONCE)
        with pytest.raises(UploadFailedError) as caught:
            world.upload(b"x" * 20_000_000, filename="large.bin")
    if resets and world.kind == "async":
        # An event loop drops what arrived when a write fails.
        assert "size and type" in str(caught.value)
        assert isinstance(caught.value.__cause__, ConnectionLostError)
        return
    assert "EntityTooLarge" in str(caught.value)
    assert caught.value.status == 413
