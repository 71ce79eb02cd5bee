"""Many threads and tasks, and tokens that expire all the time."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.server import LocalServer, Received, Say
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.session import tokens
from xurrent_gen.runtime.session.quota import Limits

SLACK_SECONDS = 10


class ShortLived:
    """A platform whose tokens live for a second; counts refreshes at the same time."""

    def __init__(self) -> None:
        self.numbers = itertools.count()
        self.expires: dict[str, float] = {}
        self.fetching = 0
        self.most_fetching = 0
        self.refused = 0

    async def __call__(self, request: Received) -> Say:
        if request.target == "/token":
            self.fetching += 1
            self.most_fetching = max(self.most_fetching, self.fetching)
            await asyncio.sleep(0.05)
            token = f"t{next(self.numbers)}"
            # A machine that is busy sends a token long after it was looked up.
            self.expires[token] = time.monotonic() + 1 + SLACK_SECONDS
            self.fetching -= 1
            return Say({"access_token": token, "expires_in": 1})
        token = request.headers["authorization"].removeprefix("Bearer ")
        if time.monotonic() > self.expires[token]:
            self.refused += 1
            return Say({"message": "Unauthorized"}, 401)
        await asyncio.sleep(0.05)
        return Say({"data": {"a": request.operation["variables"]["n"]}})


def test_many_threads_and_tasks_on_one_application() -> None:
    """A sync and an async client share the token, the window and the refresh."""
    platform = ShortLived()
    credentials = {"client_id": "load", "client_secret": "load"}
    # fast enough for a test, slow enough that several tokens expire meanwhile
    limits = Limits(requests=20, period=0.2)

    with LocalServer(platform) as server:
        settings = {**server.settings, **credentials, "limits": limits}
        client = Client(**settings, trust_env=False)
        aclient = AsyncClient(**settings, trust_env=False)

        def thread(number: int) -> Any:
            return client.execute("query Q { a }", {"n": number})["a"]

        async def task(number: int) -> Any:
            return (await aclient.execute("query Q { a }", {"n": number}))["a"]

        async def tasks() -> list[Any]:
            found = await asyncio.gather(*(task(n) for n in range(200)))
            await aclient.close()
            return found

        with ThreadPoolExecutor(20) as pool:
            threads = [pool.submit(thread, n) for n in range(20)]
            assert asyncio.run(tasks()) == list(range(200))
            assert [future.result() for future in threads] == list(range(20))
        client.close()
    assert platform.most_fetching == 1
    assert next(platform.numbers) > 1, "several tokens were needed"


def test_a_sync_call_inside_the_loop_that_refreshes_does_not_hang(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The refresh is the task's of a loop that this call holds up."""
    monkeypatch.setattr(tokens, "_LEADER_SECONDS", 0.3)

    async def script(request: Received) -> Say:
        if request.target == "/token":
            fetching.set()
            await asyncio.sleep(0.2)
            return Say({"access_token": "x", "expires_in": 3600})
        return Say({"data": {"a": 1}})

    fetching = threading.Event()
    with LocalServer(script) as server:
        settings: dict[str, Any] = {
            **server.settings,
            "client_id": "inside",
            "client_secret": "inside",
            "trust_env": False,
        }

        async def main() -> None:
            async with AsyncClient(**settings) as client:
                task = asyncio.ensure_future(client.execute("{ a }"))
                while not fetching.is_set():
                    await asyncio.sleep(0.01)
                with Client(**settings) as blocking:
                    assert blocking.execute("{ a }") == {"a": 1}
                assert await task == {"a": 1}

        asyncio.run(main())
