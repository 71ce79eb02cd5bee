"""A store that falters under load: in the end all is handled, without a restart.

The files are those of real processes: locked, full, and shared by workers that are frozen.
"""

from __future__ import annotations

import asyncio
import os
import signal
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
    wsgi_post,
)
from tests.support.serving import start
from xurrent_sdk._runtime.inbox import sqlite_thread
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookVerifier,
    WsgiWebhookApp,
)

# A lost answer of `take` counts as an attempt: there are more of them than losses.
PATIENT = replace(QUICK.retry, attempts=50)
SETTINGS = replace(QUICK, retry=PATIENT, lease=1.0, concurrency=4, poll=0.02)
MODULE = "tests.runtime.inbox.killed_receiver"
PATIENCE_SECONDS = 60.0


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
    deadline = time.monotonic() + PATIENCE_SECONDS
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


def freeze_outside_the_store(pid: int, path: Path) -> None:
    """Stop a child, but not while it holds the file: it would hold it until it goes on.

    An attempt is far shorter than a lease, so that those that fail end none. On a busy
    machine a process runs on for a while after the signal: we wait until it has stopped.
    """
    for _ in range(1_000):
        os.kill(pid, signal.SIGSTOP)
        os.waitid(os.P_PID, pid, os.WSTOPPED)
        with closing(sqlite3.connect(path, timeout=0.05, isolation_level=None)) as db:
            try:
                db.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                os.kill(pid, signal.SIGCONT)
                time.sleep(0.01)
            else:
                db.execute("ROLLBACK")
                return
    raise AssertionError("the file was never free")


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


def test_a_worker_is_frozen_and_wakes_up(tmp_path: Path) -> None:
    """Another handles what it had; it goes on afterwards, with what it did not begin."""
    seen = tmp_path / "seen"
    assert POLICY.public_key
    path = tmp_path / "inbox.db"
    environment = {
        "TEST_KEY": POLICY.public_key,
        "TEST_LEASE": "2.0",
        "TEST_SEEN": str(tmp_path / "lines"),
        "TEST_RUNS": str(seen),
        "TEST_FILE": str(path),
    }
    receiver = WsgiWebhookApp(
        WebhookVerifier(POLICY), inbox=SqliteInbox(path, SETTINGS), worker=False
    )
    load = Load(lambda signed: wsgi_post(receiver, signed))
    command = ["xurrent_sdk.webhooks", "work", f"{MODULE}:asgi"]
    workers = [start(command, environment) for _ in range(2)]
    inbox: Any = receiver.inbox
    try:
        load.send(0, 20)
        await_empty(lambda: inbox.stats().depth)
        for round, worker in enumerate(workers, 1):
            sender = threading.Thread(target=load.send, args=(100 * round, 40))
            sender.start()
            time.sleep(0.1)
            freeze_outside_the_store(worker.pid, path)
            sender.join(60)
            await_empty(lambda: inbox.stats().depth)
            os.kill(worker.pid, signal.SIGCONT)
        load.send(1_000, 20)
        await_empty(lambda: inbox.stats().depth)
    finally:
        for worker in workers:
            os.kill(worker.pid, signal.SIGCONT)
            worker.terminate()
        ends = [worker.wait(30) for worker in workers]
        inbox.close()
    assert ends == [0, 0]
    found = runs(seen)
    assert {run.number for run in found} == set(load.stored)
    # A handler that has begun when its process is frozen is the one thing that nothing
    # can exclude: it ends when the process goes on.
    assert len(overlapping(found)) <= 2 * 4
    for before, after in overlapping(found):
        assert before.process != after.process


@pytest.mark.parametrize("ends", [True, False])
def test_a_worker_that_stops_while_its_store_is_away_tells_what_is_lost(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    ends: bool,
) -> None:
    """It has an outcome to record, or an entry in hand, that it can tell nobody."""
    monkeypatch.setattr(sqlite_thread, "_BUSY_SECONDS", 0.2)
    settings = replace(SETTINGS, lease=0.6, drain=0.1)
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
