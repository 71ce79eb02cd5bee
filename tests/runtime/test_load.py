"""Many threads and tasks, tokens that expire all the time, and servers that fail."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest

from tests.support.server import Hang, LocalServer, Received, Say
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.http.effects import Flow
from xurrent_gen.runtime.http.messages import Operation
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import Timeout
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


class Faulty:
    """Answers one request in three with a fault, in turn; keeps what was created."""

    PAGE = 100

    def __init__(self, records: int) -> None:
        self.records = records
        self.created: list[int] = []
        self.seen = itertools.count(1)
        faults: list[Callable[[], Say | Hang]] = [
            lambda: Say({}, 429, {"Retry-After": "0.01"}),
            lambda: Say({}, 503),
            lambda: Say(
                {}, 429, {"Retry-After": formatdate(time.time() - 5, usegmt=True)}
            ),
            lambda: Say({}, 502),
            Hang,
            lambda: Hang(reset=True),
            lambda: Say({"data": {}}, cut=5),
            lambda: Say({}, delay=60.0),
        ]
        self.faults = itertools.cycle(faults)
        self.refusals = itertools.cycle(faults[:2])

    def __call__(self, request: Received) -> Say | Hang:
        variables = request.operation["variables"]
        faulty = next(self.seen) % 3 == 0
        if "create" in variables:
            if faulty:
                return next(self.refusals)()
            self.created.append(variables["create"])
            return Say({"data": {"created": variables["create"]}})
        if faulty:
            return next(self.faults)()
        start = int(variables["after"] or 0)
        end = min(start + self.PAGE, self.records)
        return Say(
            {
                "data": {
                    "nodes": list(range(start, end)),
                    "after": str(end) if end < self.records else None,
                }
            }
        )


def read_all(client: Client | AsyncClient) -> Flow[list[int]]:
    """All pages, one after another, as one flow."""
    from xurrent_gen.runtime.core.json_text import decode_json

    found: list[int] = []
    after: str | None = ""
    while after is not None:
        operation = Operation("query Q { a }", "Q", "query", {"after": after})
        result = yield from client.session.call(operation, client.options)
        body: Any = decode_json(result.body)
        found += body["data"]["nodes"]
        after = body["data"]["after"]
    return found


PATIENT: dict[str, Any] = {
    "retry": RetryPolicy(attempts=20, first_wait=0.005, longest_wait=0.05),
    "limits": Limits(requests=None),
    "trust_env": False,
}
HASTY = Timeout(read=0.6)
"""For what is read, and so tried again; a mutation whose answer is late is not."""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_record_once_and_every_mutation_once(kind: str) -> None:
    faulty = Faulty(3_000)
    creations = range(60)
    document = "mutation M { a }"
    with LocalServer(faulty) as server:
        settings = {**server.settings, **PATIENT, "token": f"faulty-{kind}"}
        if kind == "sync":
            with Client(**settings) as client:
                read = client.run(read_all(client.with_options(timeout=HASTY)))
                for number in creations:
                    client.execute(document, {"create": number})
        else:

            async def main() -> list[int]:
                async with AsyncClient(**settings) as client:
                    reading = client.with_options(timeout=HASTY)
                    found = await client.run(read_all(reading))
                    for number in creations:
                        await client.execute(document, {"create": number})
                    return found

            read = asyncio.run(main())
    assert read == list(range(3_000))
    assert faulty.created == list(creations)


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
