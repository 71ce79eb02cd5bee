"""What an inbox promises, on every store: nothing lost, once, in order, in the end dead."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from tests.support.clock import ManualClock
from tests.support.inbox import POLICY, Desk, MakeInbox, Mode, delivery, taken
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.webhooks.signed import signed_delivery


@pytest.fixture
def desk(mode: Mode, make_inbox: MakeInbox) -> Desk:
    return Desk(mode, make_inbox())


def test_stored_answered_and_handled_later(desk: Desk) -> None:
    assert desk.deliver(1, object_id=7) == 200
    assert desk.seen == []
    assert desk.inbox.stats().waiting == 1
    desk.work()
    assert desk.seen == [7]
    assert desk.inbox.stats().depth == 0


def test_a_repetition_is_stored_once(desk: Desk) -> None:
    signed = delivery(1)
    assert [desk.post(signed) for _ in range(3)] == [200, 200, 200]
    desk.work()
    assert desk.post(signed) == 200, "also after it was handled"
    desk.work()
    assert len(desk.seen) == 1


def test_a_mixture_of_two_deliveries_is_refused(desk: Desk) -> None:
    first, second = delivery(1), delivery(2)
    assert desk.post(first) == 200
    mixed = type(first)(second.body, first.headers, POLICY)
    assert desk.post(mixed) == 403
    assert desk.inbox.stats().waiting == 1


def test_one_object_in_order_others_beside_it(desk: Desk, clock: ManualClock) -> None:
    failing = [True]
    desk.fails = lambda event: (
        event.object_id == 1 and failing.pop() if failing else False
    )
    for number, object_id in enumerate([1, 2, 1, 3], 1):
        desk.deliver(number, object_id)
    desk.work()
    assert desk.seen == [1, 2, 3], "the second event of 1 waits behind the first"
    clock.advance(11)
    desk.work()
    assert desk.seen == [1, 2, 3, 1, 1]


def test_waits_grow_and_then_it_is_dead(
    desk: Desk, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    desk.fails = lambda event: True
    desk.deliver(1)
    for wait, seen in ((0.0, 1), (9.0, 1), (2.0, 2), (19.0, 2), (2.0, 3), (90.0, 3)):
        clock.advance(wait)
        desk.work()
        assert len(desk.seen) == seen
    (letter,) = desk.inbox.dead()
    assert letter.attempts == 3
    assert letter.event.object_id == 1
    assert letter.error == "RuntimeError: the handler failed"
    assert "attempt 3 of 3; it is dead until inbox.retry" in caplog.text
    counts = desk.inbox.stats().events["request.update"]
    assert (counts.handled, counts.failed, counts.dead) == (0, 3, 1)


def test_a_dead_entry_holds_up_nobody(desk: Desk, clock: ManualClock) -> None:
    desk.fails = lambda event: event.person_id == 1
    desk.deliver(1)
    desk.deliver(2)
    for _ in range(3):
        desk.work()
        clock.advance(61)
    desk.work()
    assert desk.seen == [1, 1, 1, 1]
    assert len(desk.inbox.dead()) == 1
    assert desk.inbox.stats().depth == 0


def test_a_dead_entry_is_retried_or_dropped(desk: Desk, clock: ManualClock) -> None:
    desk.fails = lambda event: True
    for number in (1, 2):
        desk.deliver(number, object_id=number)
    for _ in range(3):
        desk.work()
        clock.advance(61)
    first, second = desk.inbox.dead()
    assert desk.inbox.drop(second.id)
    assert not desk.inbox.drop(second.id)
    assert desk.inbox.retry(first.id)
    assert not desk.inbox.retry(first.id)
    assert desk.inbox.dead() == []
    desk.fails = lambda event: False
    desk.seen.clear()
    desk.work()
    assert desk.seen == [1]


def test_dead_entries_are_kept_for_a_while(desk: Desk, clock: ManualClock) -> None:
    desk.fails = lambda event: True
    desk.deliver(1)
    for _ in range(3):
        desk.work()
        clock.advance(61)
    assert len(desk.inbox.dead()) == 1
    clock.advance(3_600)
    run_flow(desk.inbox.store.trim(3_600.0, 60.0))
    assert desk.inbox.dead() == []


def test_a_worker_that_keeps_dying_in_a_handler(desk: Desk, clock: ManualClock) -> None:
    desk.deliver(1)
    for _ in range(3):
        assert len(taken(desk.inbox, clock)) == 1
    for _ in range(2):
        clock.advance(61)
        desk.work()
    assert desk.seen == [], "it is not tried a fourth time"
    (letter,) = desk.inbox.dead()
    assert "3 attempts were begun before and 3 are allowed" in letter.error


def test_the_clock_is_put_back(desk: Desk, clock: ManualClock) -> None:
    desk.fails = lambda event: len(desk.seen) == 1
    desk.deliver(1)
    desk.work()
    clock.offset -= 86_400
    desk.deliver(2, object_id=2)
    desk.work()
    assert sorted(desk.seen, key=str) == [1, 1, 2]


def test_stats_tell_depth_and_age(desk: Desk, clock: ManualClock) -> None:
    assert desk.inbox.stats().oldest == 0
    desk.deliver(1)
    clock.advance(30)
    desk.deliver(2, object_id=2)
    stats = desk.inbox.stats()
    assert (stats.waiting, stats.running, stats.dead, stats.oldest) == (2, 0, 0, 30.0)
    desk.work()
    assert desk.inbox.stats().events["request.update"].handled == 2


def test_hooks(mode: Mode, make_inbox: MakeInbox) -> None:
    refused: list[str] = []
    failed: list[tuple[int | None, str]] = []
    desk = Desk(
        mode,
        make_inbox(),
        fails=lambda event: True,
        options={
            "on_refused": lambda error: refused.append(error.reason),
            "on_error": lambda event, error: failed.append(
                (event.object_id, str(error))
            ),
        },
    )
    assert desk.post(signed_delivery("request.create", account="other")) == 403
    huge = replace(signed_delivery("request.create"), body=b"x" * 300_000)
    assert desk.post(huge) == 413
    desk.deliver(1, object_id=4)
    desk.work()
    assert refused == ["issuer_mismatch", "body_too_large"]
    assert failed == [(4, "the handler failed")]


def test_depth_and_age_are_told_once_a_minute(
    desk: Desk, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "xurrent.webhooks")
    desk.work()
    assert "holds" not in caplog.text, "nothing to tell"
    for number in (1, 2):
        desk.deliver(number, number)
    clock.advance(1_000)
    desk.work()
    (record,) = [r for r in caplog.records if "The inbox holds" in r.message]
    assert record.levelno == logging.WARNING
    assert (
        "holds 2 waiting entries, 0 running, 0 dead and 0 unhandled" in record.message
    )
    assert "waited 1000 s" in record.message
