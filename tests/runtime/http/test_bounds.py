"""What one exchange may take: time in all, memory, connections over event loops."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.server import LocalServer, Say
from tests.support.wire import Wire, post
from xurrent_gen.runtime.client.client import AsyncClient
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.httpx_transport import AsyncHttpxTransport
from xurrent_gen.runtime.http.settings import HttpSettings, Timeout

SHORT = Timeout(connect=5, read=5, write=5, total=0.3)


def test_the_total_holds_for_dribbled_headers_in_tasks() -> None:
    with LocalServer(lambda r: Say({"a": 1}, slow_head=0.02)) as server:
        [error] = Wire("async")(post(server, timeout=SHORT))
    assert type(error) is errors.RequestTimeoutError
    assert "Timeout.total, 0.3 s" in error.message
    assert error.status is None


def test_the_total_holds_for_a_dribbled_body(wire: Wire) -> None:
    say = Say(b"x" * 200, dribble=0.05, headers={"X-Request-Id": "R"})
    time_for_the_head = Timeout(connect=5, read=5, write=5, total=1.2)
    with LocalServer(lambda r: say) as server:
        [error] = wire(post(server, timeout=time_for_the_head))
    assert type(error) is errors.RequestTimeoutError
    assert "Timeout.total" in error.message
    assert (error.status, error.request_id) == (200, "R")


@contextmanager
def slow_reader() -> Iterator[str]:
    """A server that takes a request a little at a time, and then answers."""
    stop = threading.Event()

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            while not stop.wait(0.02) and connection.recv(2048):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        finally:
            stop.set()
            thread.join()


@pytest.mark.parametrize("pieces", [1, 64])
def test_the_total_holds_for_an_upload(wire: Wire, pieces: int) -> None:
    whole = bytes(16_000_000)
    size = len(whole) // pieces
    body: Any = whole
    if pieces > 1:
        body = (whole[at : at + size] for at in range(0, len(whole), size))
    with slow_reader() as url:
        [error] = wire(post(url, body, timeout=SHORT))
    assert type(error) is errors.RequestTimeoutError
    assert "Timeout.total" in error.message


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_event_loops_that_end_take_their_connections_along() -> None:
    with LocalServer(lambda r: Say({"data": {"a": 1}})) as server:
        client = AsyncClient(**server.settings, token="loops", trust_env=False)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for turn in range(12):
                assert asyncio.run(client.execute("{ a }")) == {"a": 1}
                while server.open_connections:
                    time.sleep(0.005)
                if turn == 1:
                    before = descriptors()
        assert descriptors() == before
        assert [str(warning.message) for warning in caught] == []
        assert client._transport._pools == {}  # type: ignore[attr-defined]
        asyncio.run(client.close())


def test_a_loop_that_ends_without_a_word_is_forgotten() -> None:
    transport = AsyncHttpxTransport(HttpSettings(trust_env=False))
    with LocalServer(lambda r: Say()) as server:
        for _ in range(3):
            loop = asyncio.new_event_loop()
            # a connection that is closed with its answer needs no loop to end
            loop.run_until_complete(post(server, connection="close")(transport))
            loop.close()
        assert len(transport._pools) == 1
