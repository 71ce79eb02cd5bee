"""How handlers end: every end but that of the worker is a failed attempt."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.inbox import (
    POLICY,
    QUICK,
    Desk,
    MakeInbox,
    Mode,
    asgi_post,
    delivery,
)
from xurrent_sdk._runtime.inbox.attempt import Attempt
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
)


async def awaits_a_cancelled_future() -> None:
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    future.cancel()
    await future


async def cancels_its_task() -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()
    await asyncio.sleep(0)


def raises(error: BaseException) -> Callable[..., Any]:
    def run(*_: object) -> None:
        raise error

    return run


class Unprintable(Exception):
    def __str__(self) -> str:
        raise ValueError("no text")


ENDS: dict[str, tuple[Callable[[], Any], str]] = {
    "exit": (raises(SystemExit(3)), "SystemExit: 3"),
    "stop": (raises(StopIteration("x")), "StopIteration: x"),
    "interrupt": (raises(KeyboardInterrupt()), "KeyboardInterrupt"),
    "generator": (raises(GeneratorExit()), "GeneratorExit"),
    "unprintable": (raises(Unprintable()), "Unprintable: <exception str() failed>"),
    "future": (awaits_a_cancelled_future, "CancelledError"),
    "itself": (cancels_its_task, "CancelledError"),
}


@pytest.mark.parametrize("kind", ["plain", "async"])
@pytest.mark.parametrize("name", ENDS)
def test_every_end_is_a_failed_attempt(
    name: str,
    kind: str,
    mode: Mode,
    make_inbox: MakeInbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    end, text = ENDS[name]
    waits = inspect.iscoroutinefunction(end)
    desk = Desk(mode, make_inbox())
    runs: list[int | None] = []

    def plain(event: WebhookEvent) -> None:
        runs.append(event.object_id)
        raises(asyncio.CancelledError())() if waits else end()

    async def asynchronous(event: WebhookEvent) -> None:
        runs.append(event.object_id)
        found = end()
        await found

    desk.wsgi.on("request.update")(plain)
    desk.asgi.on("request.update")(plain if kind == "plain" else asynchronous)
    desk.deliver(1)
    desk.work()
    assert runs == [1], "after a wait, not at once"
    stats = desk.inbox.stats()
    assert (stats.waiting, stats.events["request.update"].failed) == (1, 1)
    assert "A webhook handler failed" in caplog.text
    assert text in caplog.text


def test_a_dead_letter_has_the_errors_of_a_group(mode: Mode, tmp_path: Path) -> None:
    once = replace(QUICK, retry=replace(QUICK.retry, attempts=1))
    desk = Desk(mode, SqliteInbox(tmp_path / "inbox.db", once))
    group = ExceptionGroup("unhandled errors in a TaskGroup", [ValueError("its cause")])
    desk.fails = raises(group)
    desk.deliver(1)
    desk.work()
    (letter,) = desk.inbox.dead()
    assert letter.error.endswith("(1 sub-exception), ValueError: its cause")
    desk.inbox.close()


def test_an_asynchronous_handler_has_a_time_limit(make_inbox: MakeInbox) -> None:
    desk = Desk("async", make_inbox(replace(QUICK, timeout=0.05)))
    ends: list[str] = []

    @desk.asgi.on("request.update")
    async def hangs(event: WebhookEvent) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ends.append("cancelled")

    desk.deliver(1)
    desk.work()
    assert ends == ["cancelled"]
    assert desk.inbox.stats().events["request.update"].failed == 1


def test_a_handler_that_takes_long_is_warned_of(
    mode: Mode,
    make_inbox: MakeInbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Desk(mode, make_inbox(replace(QUICK, timeout=0.2)))
    threading_event = threading.Event()

    def plain(event: WebhookEvent) -> None:
        threading_event.wait(10)

    desk.wsgi.on("request.update")(plain)
    desk.asgi.on("request.update")(plain)
    desk.deliver(1)
    thread = threading.Thread(target=desk.work)
    thread.start()
    deadline = time.monotonic() + 10
    while "have run for" not in caplog.text and time.monotonic() < deadline:
        time.sleep(0.02)
    threading_event.set()
    thread.join()
    assert caplog.text.count("have run for") == 1
    assert desk.inbox.stats().depth == 0


def test_leases_are_renewed_while_handlers_end(make_inbox: MakeInbox) -> None:
    """Threads remove entries while the worker lists those to renew."""
    desk = Desk("sync", make_inbox(replace(QUICK, lease=0.03, poll=0.01)))
    desk.fails = lambda event: threading.Event().wait(0.005)
    for number in range(40):
        desk.deliver(number, number)
    slow = property(lambda attempt: time.sleep(0.002), lambda attempt, value: None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Attempt, "is_lost", slow)
        desk.work(concurrency=8)
    assert set(desk.seen) == set(range(40))


def test_plain_handlers_run_as_many_at_once_as_set(
    mode: Mode, make_inbox: MakeInbox
) -> None:
    """All meet at a barrier, which the threads of asyncio's own pool would not do."""
    concurrency, desk = 12, Desk(mode, make_inbox())
    barrier = threading.Barrier(concurrency, timeout=20)
    desk.fails = lambda event: barrier.wait() < 0
    desk.asgi.on("request.update")(desk._handle)
    for number in range(concurrency):
        desk.deliver(number, number)
    desk.work(concurrency)
    assert desk.inbox.stats().events["request.update"].handled == concurrency


class Slow:
    """A plain handler that runs until it is let go, and counts how many run at once."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.running = 0
        self.most = 0
        self.runs = 0

    def __call__(self, event: WebhookEvent) -> None:
        self.running += 1
        self.runs += 1
        self.most = max(self.most, self.running)
        self.begun.set()
        self.go_on.wait(20)
        self.running -= 1


@pytest.mark.parametrize(
    ("mode", "how"),
    [("sync", "stopped"), ("async", "stopped"), ("async", "cancelled")],
)
def test_a_plain_handler_keeps_its_entry_until_it_ends(
    mode: Mode, make_inbox: MakeInbox, how: str, tmp_path: Any
) -> None:
    """Its worker ends meanwhile; another, and another lease, do not get the entry."""
    settings = replace(QUICK, lease=1.0, drain=0.1)
    inbox, other = make_inbox(settings), make_inbox(settings)
    for each in (inbox, other):
        store: Any = each.store
        if hasattr(store, "_monotonic"):
            store._monotonic = time.monotonic
        else:
            store._client.clock = time.time
    slow = Slow()
    first = Desk(mode, inbox)
    second = Desk(mode, other)
    for desk in (first, second):
        desk.wsgi.on("request.update")(slow)
        desk.asgi.on("request.update")(slow)
        desk.work()  # what is imported first takes longer than this lease
    first.deliver(1)

    async def work() -> None:
        task = asyncio.create_task(first.asgi.work())
        while not slow.begun.is_set():
            await asyncio.sleep(0.01)
        if how == "cancelled":
            task.cancel()
            task.cancel()
        else:
            first.asgi.stop()
        await asyncio.gather(task, return_exceptions=True)

    thread = threading.Thread(
        target=lambda: asyncio.run(work()) if mode == "async" else first.wsgi.work()
    )
    thread.start()
    assert slow.begun.wait(20)
    first.wsgi.stop()
    end = time.monotonic() + 1.5  # longer than a lease
    while time.monotonic() < end:
        second.work()
        time.sleep(0.02)
    assert thread.is_alive(), "the worker ends after its thread"
    slow.go_on.set()
    thread.join(20)
    second.work()
    assert (slow.runs, slow.most) == (1, 1)
    stats = other.stats()
    assert (stats.depth, stats.events["request.update"].handled) == (0, 1)


def test_without_an_inbox_a_stop_iteration_is_an_answer() -> None:
    app = WebhookApp(AsyncWebhookVerifier(POLICY))
    app.on()(raises(StopIteration()))
    assert asyncio.run(asgi_post(app, delivery(1))) == 500
