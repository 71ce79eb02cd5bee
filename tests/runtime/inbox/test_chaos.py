"""A store that falters under load: in the end all is handled, without a restart.

Its file is locked, and its answers are lost.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.chaos import note, overlapping, repeated, runs
from tests.support.inbox import (
    POLICY,
    QUICK,
    Desk,
    Mode,
    asgi_post,
    delivery,
)
from xurrent_sdk._runtime.inbox import sqlite_thread
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
)

# A lost answer of `take` counts as an attempt: there are more of them than losses.
PATIENT = replace(QUICK.retry, attempts=50)
SETTINGS = replace(QUICK, retry=PATIENT, lease=1.0, concurrency=4, poll=0.02)


@contextmanager
def working(desk: Desk) -> Iterator[None]:
    """Its worker, in a thread."""
    thread = threading.Thread(
        target=lambda: (
            desk.wsgi.work() if desk.mode == "sync" else asyncio.run(desk.asgi.work())
        )
    )
    thread.start()
    try:
        yield
    finally:
        desk.wsgi.stop()
        desk.asgi.stop()
        thread.join(30)
        assert not thread.is_alive()


def await_empty(depth: Callable[[], int]) -> None:
    deadline = time.monotonic() + 60.0
    while depth():
        assert time.monotonic() < deadline, f"{depth()} entries are stranded"
        time.sleep(0.05)


class Load:
    """Deliveries, each about an object of its own or one of a few, until all are stored."""

    def __init__(self, post: Callable[[Any], int]) -> None:
        self._post = post
        self.stored: list[int] = []

    def send(self, first: int, count: int) -> None:
        """As Xurrent does: what is not answered 200 comes again."""
        for number in range(first, first + count):
            signed = delivery(number, object_id=number % 7)
            while self._post(signed) != 200:
                time.sleep(0.02)
            self.stored.append(number)


@pytest.fixture
def desk(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Its handlers write into the ledger; the store gives up early."""
    monkeypatch.setattr(sqlite_thread, "_BUSY_SECONDS", 0.05)
    made = Desk(mode, SqliteInbox(tmp_path / "inbox.db", SETTINGS))
    path = str(tmp_path / "seen")

    def plain(event: WebhookEvent) -> None:
        begun = time.monotonic()
        time.sleep(0.005)
        note(path, event.person_id or 0, begun)

    async def asynchronous(event: WebhookEvent) -> None:
        begun = time.monotonic()
        await asyncio.sleep(0.005)
        note(path, event.person_id or 0, begun)

    made.wsgi.on("request.update")(plain)
    made.asgi.on("request.update")(asynchronous)
    yield made
    made.inbox.close()


def test_answers_of_the_store_are_lost(desk: Desk, tmp_path: Path) -> None:
    """Each verb does what it was asked for, and now and then nobody hears of it."""
    from xurrent_sdk.webhooks import InboxUnavailableError

    store: Any = desk.inbox.store
    asked = [0]

    def losing(verb: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            answer = yield from verb(*arguments, **options)
            asked[0] += 1
            if asked[0] % 7 == 0:
                raise InboxUnavailableError("the answer was lost")
            return answer

        return run

    for name in ("put", "take", "renew", "settle"):
        setattr(store, name, losing(getattr(store, name)))
    load = Load(desk.post)
    with working(desk):
        load.send(0, 60)
        await_empty(lambda: desk.inbox.stats().depth)
    found = runs(tmp_path / "seen")
    assert {run.number for run in found} == set(range(60))
    assert overlapping(found) == []
    assert repeated(found) == {}


@pytest.mark.parametrize("ends", [True, False])
def test_a_worker_that_stops_while_its_store_is_away_tells_what_is_lost(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    ends: bool,
) -> None:
    """It has an outcome to record, or an entry in hand, that it can tell nobody."""
    monkeypatch.setattr(sqlite_thread, "_BUSY_SECONDS", 0.2)
    settings = replace(SETTINGS, lease=0.6, drain=0.1, timeout=0.4 if ends else None)
    inbox = SqliteInbox(tmp_path / "inbox.db", settings)
    app = WebhookApp(AsyncWebhookVerifier(POLICY), inbox=inbox, worker=False)

    async def scenario() -> None:
        begun, go_on = asyncio.Event(), asyncio.Event()

        @app.on()
        async def handle(event: WebhookEvent) -> None:
            begun.set()
            await go_on.wait()

        await asgi_post(app, delivery(1))
        work = asyncio.create_task(app.work())
        await begun.wait()
        with closing(
            sqlite3.connect(tmp_path / "inbox.db", isolation_level=None)
        ) as db:
            db.execute("BEGIN IMMEDIATE")
            if ends:
                go_on.set()
            await asyncio.sleep(0.6)
            app.stop()
            await work

    asyncio.run(scenario())
    assert "could not be recorded before the worker ended" in caplog.text
    assert "have run for" not in caplog.text
