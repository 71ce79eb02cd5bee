"""Each inbox test runs on every store there is, in threads and in tasks."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio

from tests.support.clock import ManualClock
from tests.support.inbox import QUICK, MakeInbox
from xurrent_sdk._runtime.inbox.inbox import StoredInbox
from xurrent_sdk.webhooks import RedisInbox, SqliteInbox, WorkSettings

REDIS_URL = os.environ.get("XURRENT_TEST_REDIS_URL")
STORES = ["sqlite", "redis"] if REDIS_URL else ["sqlite"]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(1_800_000_000.0)


class EitherClient:
    """Blocking outside of a loop and asynchronous inside; its time is the test's."""

    def __init__(self, url: str, clock: ManualClock) -> None:
        self.url = url
        self.clock = clock

    def eval(self, script: str, numkeys: int, /, *arguments: str) -> Any:
        now = f"{{{int(self.clock())}, {int(self.clock() % 1 * 1e6)}}}"
        script = script.replace("redis.call('TIME')", now)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            with redis.Redis.from_url(self.url) as client:
                return client.eval(script, numkeys, *arguments)
        return self._eval(script, numkeys, *arguments)

    async def _eval(self, script: str, numkeys: int, *arguments: str) -> object:
        async with redis.asyncio.Redis.from_url(self.url) as client:
            answer: object = await client.eval(script, numkeys, *arguments)
            return answer


@pytest.fixture(params=STORES)
def make_inbox(
    request: pytest.FixtureRequest, tmp_path: Path, clock: ManualClock
) -> Iterator[MakeInbox]:
    """Opens the same inbox each time, as a process of its own would."""
    made: list[StoredInbox] = []
    prefix = f"{{{uuid.uuid4()}}}:"

    def make(settings: WorkSettings = QUICK, name: str | None = None) -> StoredInbox:
        inbox: StoredInbox
        if request.param == "redis":
            assert REDIS_URL is not None
            client = EitherClient(REDIS_URL, clock)
            inbox = RedisInbox(client, settings, name=name, prefix=prefix)
        else:
            path = tmp_path / "inbox.db"
            inbox = SqliteInbox(
                path, settings, name=name, clock=clock, monotonic=clock.monotonic
            )
        made.append(inbox)
        return inbox

    yield make
    for inbox in made:
        inbox.close()
