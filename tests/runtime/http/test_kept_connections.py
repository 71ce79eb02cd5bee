"""Connections after an answer that came before the request was sent to its end."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from typing import Any

import pytest

from tests.support.wire import Wire, post

ANSWER = b"HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno"
LARGE = b"x" * 12_000_000
"""More than what the buffers of a connection hold."""


@contextmanager
def refusing() -> Iterator[tuple[str, list[bytes]]]:
    """A server that answers at once, reads what it refused, and waits for more."""
    starts: list[bytes] = []

    def talk(peer: socket.socket) -> None:
        with peer, peer.makefile("rb") as arriving:
            while start := arriving.readline():
                starts.append(start)
                headers = read_headers(arriving)
                peer.sendall(ANSWER)
                skip_body(arriving, headers)

    def serve() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=talk, args=(peer,))
            threads.append(thread)
            thread.start()

    threads: list[threading.Thread] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = threading.Thread(target=serve)
        serving.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}", starts
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            serving.join()
            for thread in threads:
                thread.join()


def read_headers(arriving: BufferedReader) -> dict[bytes, bytes]:
    headers: dict[bytes, bytes] = {}
    while line := arriving.readline().strip():
        name, value = line.split(b": ")
        headers[name.lower()] = value
    return headers


def skip_body(arriving: BufferedReader, headers: dict[bytes, bytes]) -> None:
    length = headers.get(b"content-length")
    if length is not None:
        arriving.read(int(length))
        return
    while size := int(arriving.readline() or b"0", 16):
        arriving.read(size + 2)
    arriving.readline()


@pytest.mark.parametrize("streamed", [False, True])
def test_what_was_sent_in_part_is_followed_by_no_other_request(
    wire: Wire, streamed: bool
) -> None:
    """A server would take the next request for the rest of the former."""
    body: Any = iter([LARGE]) if streamed else LARGE
    with refusing() as (url, starts):
        found = wire(post(f"{url}/first", body), post(f"{url}/second"))
    assert [getattr(each, "status", each) for each in found] == [403, 403]
    assert starts == [b"POST /first HTTP/1.1\r\n", b"POST /second HTTP/1.1\r\n"]
