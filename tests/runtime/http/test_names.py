"""Names of hosts: asked within the bounds of a request, and all their addresses used."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.server import LocalServer, Say
from tests.support.wire import Wire, post
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http import resolving
from xurrent_gen.runtime.http.settings import Timeout

ASK = socket.getaddrinfo


class Resolver:
    """A system's resolver that hangs until the test is over."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.answered: list[str] = []

    def __call__(self, host: Any, port: Any, *args: Any, **more: Any) -> list[Any]:
        if host != "slow.invalid":
            return ASK(host, port, *args, **more)
        self.over.wait(8)
        self.answered.append(host)
        return []


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    made = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", made)
    yield made
    made.over.set()


@pytest.mark.parametrize("proxy", [None, "http://slow.invalid:8080"])
@pytest.mark.parametrize(
    "timeout",
    [
        Timeout(connect=0.1, read=5, write=5, total=None),
        Timeout(connect=None, read=None, write=None, total=0.1),
        Timeout(connect=5, read=5, write=5, total=0.1),
    ],
    ids=["connect", "total", "both"],
)
def test_a_resolver_that_hangs_is_not_waited_for(
    wire: Wire, resolver: Resolver, timeout: Timeout, proxy: str | None
) -> None:
    url = "http://slow.invalid/" if proxy is None else "http://127.0.0.1:1/"
    [error] = wire(post(url, timeout=timeout), proxy=proxy)
    assert resolver.answered == []
    assert isinstance(error, errors.TransportError)
    if timeout.total is None:
        assert type(error) is errors.ConnectionFailedError
        assert "name" in error.message
        assert not error.lasting


def answering(
    monkeypatch: pytest.MonkeyPatch, found: list[str] | Exception
) -> list[str]:
    asked: list[str] = []

    def look_up(host: str, port: int) -> list[str]:
        asked.append(host)
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(resolving, "look_up", look_up)
    return asked


def test_an_address_needs_no_resolver(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, OSError("asked"))
    with LocalServer(lambda r: Say({"a": 1})) as server:
        [response] = wire(post(server.url.replace("localhost", "127.0.0.1")))
    assert response.status == 200
    assert asked == []


def test_the_next_address_is_tried(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answering(monkeypatch, ["127.0.0.9", "127.0.0.1"])
    with LocalServer(lambda r: Say({"a": 1})) as server:
        port = server.url.rpartition(":")[2]
        [response] = wire(post(f"http://host.invalid:{port}"))
    assert response.status == 200
    assert server.received[0].headers["host"].startswith("host.invalid")
    assert asked == ["host.invalid"]


@pytest.mark.parametrize(
    "answer",
    [socket.gaierror(-2, "Name or service not known"), UnicodeError("label"), []],
    ids=["unknown", "no name", "no address"],
)
def test_a_name_that_nobody_knows(
    wire: Wire, monkeypatch: pytest.MonkeyPatch, answer: Any
) -> None:
    answering(monkeypatch, answer)
    [error] = wire(post("http://host.invalid/"))
    assert type(error) is errors.ConnectionFailedError
    assert "host.invalid" in error.message
    assert "not known here" in error.message
    assert error.lasting
