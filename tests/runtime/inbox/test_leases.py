"""Leases expire for everybody, and an outcome under an expired lease is refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clock import ManualClock
from tests.support.inbox import QUICK, Desk, MakeInbox, Mode, taken
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.inbox.store import Outcome
from xurrent_sdk._runtime.inbox.worker import Bell, Worker
from xurrent_sdk.webhooks import InboxUnavailableError


@pytest.fixture
def desk(mode: Mode, make_inbox: MakeInbox) -> Desk:
    return Desk(mode, make_inbox())


def take(desk: Desk, lease: str, seconds: float = 60.0) -> Any:
    return run_flow(desk.inbox.store.take(lease, 5, seconds=seconds, events=None))


def test_an_expired_lease_is_anothers(desk: Desk, clock: ManualClock) -> None:
    desk.deliver(1)
    store = desk.inbox.store
    (first,) = take(desk, "first")
    (second,) = taken(desk.inbox, clock)
    assert (second.id, second.attempts) == (first.id, 2)
    assert list(run_flow(store.renew([first], 60.0))) == []
    assert run_flow(store.settle(first, Outcome("handled", "x"))) is False
    assert run_flow(store.settle(second, Outcome("released"))) is True
    (third,) = take(desk, "third")
    assert third.attempts == 2, "what was released did not count"


def test_the_entry_of_a_dead_worker_is_announced(
    desk: Desk, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Its handlers may have run before; nothing else in the log would say so."""
    desk.deliver(1)
    desk.fails = lambda event: True
    desk.work()
    clock.advance(15.0)
    assert len(take(desk, "dead")) == 1
    assert "taken again" not in caplog.text, "an attempt that failed is no such thing"
    desk.fails = lambda event: False
    for _ in range(2):
        clock.advance(61.0)
        desk.work()
    assert desk.seen == [1, 1]
    assert caplog.text.count("is taken again for attempt 3") == 1


def worker_of(desk: Desk, clock: ManualClock) -> Worker:
    app = desk.wsgi if desk.mode == "sync" else desk.asgi
    return Worker(desk.inbox.store, Bell(), app._handling, QUICK, clock.monotonic)


def test_an_outcome_is_recorded_late(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """The handler runs once, however long it takes until the store answers again."""
    store: Any = desk.inbox.store
    settle = store.settle
    left = [InboxUnavailableError("gone")] * 3

    def failing(*arguments: Any) -> Any:
        if left:
            raise left.pop()
        return settle(*arguments)

    store.settle = failing
    desk.deliver(1)
    desk.work()
    assert desk.seen == [1]
    assert desk.inbox.stats().depth == 0
    assert caplog.text.count("not recorded yet") == 1


@pytest.mark.parametrize("step", [86_400.0, -86_400.0])
def test_a_step_of_the_clock_hands_out_nothing(
    desk: Desk, clock: ManualClock, step: float
) -> None:
    desk.deliver(1)
    (first,) = take(desk, "first")
    clock.offset += step
    run_flow(desk.inbox.store.trim(1e9, 3_601.0))
    for _ in range(4):
        assert take(desk, "other") == []
        assert take(desk, "third") == []
        clock.advance(20)
        assert list(run_flow(desk.inbox.store.renew([first], 60.0))) == [first.id]
    assert len(taken(desk.inbox, clock)) == 1, "and it expires all the same"


def test_a_process_that_was_frozen_begins_nothing(
    desk: Desk, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Between the take and the handler the lease expires, and another gets the entry."""
    worker = worker_of(desk, clock)
    desk.deliver(1)
    others: list[Any] = []

    def freeze(flow: Any) -> None:
        others.extend(taken(desk.inbox, clock))
        worker.stop()
        run_flow(flow)

    run_flow(worker.run(freeze))
    assert desk.seen == []
    assert "lease expired before a handler began" in caplog.text
    assert run_flow(desk.inbox.store.settle(others[0], Outcome("handled", "x")))


def test_the_outcome_of_a_frozen_process_is_ignored(
    desk: Desk, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    others: list[Any] = []

    def freezes(event: object) -> bool:
        others.extend(taken(desk.inbox, clock))
        return True

    desk.mode = "sync"
    desk.fails = freezes
    desk.deliver(1)
    desk.work()
    assert "has another lease or is gone" in caplog.text
    assert desk.inbox.stats().running == 1, "the other still has it"
    assert run_flow(desk.inbox.store.settle(others[0], Outcome("handled", "x")))
    assert desk.inbox.stats().events["x"].failed == 0
