"""How many requests a server sees in a period, whatever delays them on their way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.server import Arrivals, LocalServer
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.http.settings import Timeout
from xurrent_gen.runtime.redis.window import RedisWindow
from xurrent_gen.runtime.session.quota import Limits

REQUESTS = 5
PERIOD = 0.5
SLOW = 1.8
"""Longer than a request that was written is taken to be on its way."""


class SlowToAccept(LocalServer):
    """The first connections are accepted, but not read for a while."""

    async def _connected(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if self.connections < REQUESTS:
            self.connections += 1
            await asyncio.sleep(SLOW)
        await super()._connected(reader, writer)


def run(
    kind: str,
    count: int,
    clients: int,
    make: Callable[[], dict[str, Any]],
) -> None:
    """``count`` calls at once, spread over ``clients`` clients."""
    if kind == "sync":
        made = [Client(**make(), trust_env=False) for _ in range(clients)]
        with ThreadPoolExecutor(count) as pool:
            list(pool.map(lambda n: made[n % clients].execute("{ a }"), range(count)))
        for client in made:
            client.close()
        return

    async def main() -> None:
        made = [AsyncClient(**make(), trust_env=False) for _ in range(clients)]
        await asyncio.gather(
            *(made[n % clients].execute("{ a }") for n in range(count))
        )
        for client in made:
            await client.close()

    asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def paced(server: LocalServer, token: Any, **more: Any) -> dict[str, Any]:
    limits = Limits(requests=REQUESTS, period=PERIOD, **more)
    timeout = Timeout(connect=20, read=20)
    return {**server.settings, "token": token, "limits": limits, "timeout": timeout}


def test_a_server_that_is_slow_to_accept(kind: str) -> None:
    arrivals = Arrivals()
    with SlowToAccept(arrivals) as server:
        run(kind, 20, 1, lambda: paced(server, "slow-to-accept"))
    arrivals.check(20, REQUESTS, PERIOD - 0.005)


def test_clients_on_one_provider_share_a_window() -> None:
    arrivals = Arrivals()

    def provide() -> str:
        return "provided"

    with LocalServer(arrivals) as server:
        run("async", 12, 3, lambda: paced(server, provide))
    arrivals.check(12, REQUESTS, PERIOD - 0.005)


class Gone:
    """A Redis that lets one request pass, tells how many share the token, and is gone."""

    def __init__(self, users: int) -> None:
        self.users = users
        self.asked = 0

    def eval(self, script: str, numkeys: int, /, *keys_and_args: str) -> object:
        self.asked += 1
        if self.asked == 1:
            return [0, self.users]
        raise ConnectionError("gone")


def test_without_redis_processes_share_the_last_known_number(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Five windows stand for five processes that had a Redis and lost it."""
    arrivals = Arrivals()
    stores = [Gone(REQUESTS) for _ in range(5)]
    windows = iter([RedisWindow(store) for store in stores])
    with LocalServer(arrivals) as server:
        run("async", 20, 5, lambda: paced(server, "shared", window=next(windows)))
    arrivals.check(20, REQUESTS, PERIOD - 0.005)
    assert [store.asked for store in stores] == [2] * 5, "it is not asked in vain"
    assert caplog.text.count("cannot be asked (ConnectionError)") == 5


def enter(window: RedisWindow, ticket: str, now: float) -> float:
    return window.enter("key", ticket, requests=5, period=2.0, now=now, urgent=False)


def test_more_processes_than_requests_share_longer_periods() -> None:
    window = RedisWindow(Gone(0), processes=10)

    assert enter(window, "a", 0.0) == 0.0
    assert enter(window, "b", 0.0) == pytest.approx(
        3.0, abs=0.5
    ), "what Redis let out still counts at the server"
    window._closed.clear()
    window._quiet_until = 0.0
    assert enter(window, "b", 3.0) == 0.0
    window.leave("key", "b", now=3.0)
    assert enter(window, "c", 3.0) == pytest.approx(4.0)


def test_a_ticket_that_is_given_up_leaves_the_share_free() -> None:
    window = RedisWindow(Gone(0), processes=5)
    window._shared_until = window._out_until = time.monotonic() + 1000

    assert enter(window, "a", 0.0) == 0.0
    assert enter(window, "b", 0.0) > 0
    window.forget("key", "a", now=0.0)
    assert enter(window, "b", 2.0) == 0.0
