"""How often a worker asks its store, by the effects of its flow."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, cast

import pytest

from tests.support.clock import ManualClock
from xurrent_sdk._runtime.http.effects import Sleep, Wait
from xurrent_sdk._runtime.inbox.store import Entry, InboxStats, Store
from xurrent_sdk._runtime.inbox.worker import Bell, Worker
from xurrent_sdk._runtime.webhooks.handlers import Handlers
from xurrent_sdk._runtime.webhooks.storing import Handling
from xurrent_sdk.webhooks import WorkSettings


class Shelf:
    """A store that hands out what it was filled with, and counts how often it is asked."""

    def __init__(self) -> None:
        self.filled: list[Entry] = []
        self.asked = 0

    def fill(self, numbers: Iterable[int]) -> None:
        self.filled += [Entry(str(n), "{}", 1, 0.0, "w") for n in numbers]

    def take(self, *_: object, **__: object) -> Generator[Any, Any, list[Entry]]:
        self.asked += 1
        taken, self.filled = self.filled, []
        return taken
        yield

    def trim(self, retention: float) -> Generator[Any, Any, None]:
        return
        yield

    def stats(self) -> Generator[Any, Any, InboxStats]:
        return InboxStats(0, 0, 0, 0.0, {})
        yield


@pytest.mark.parametrize(("in_hand", "gathers"), [(0, True), (4, True), (5, False)])
def test_what_comes_close_upon_each_other_is_taken_together(
    in_hand: int, gathers: bool
) -> None:
    clock, shelf = ManualClock(1_000.0), Shelf()
    settings = WorkSettings(concurrency=10)
    handling = Handling(handlers=Handlers(blocking=False))
    worker = Worker(cast("Store", shelf), Bell(), handling, settings, clock)
    shelf.fill(range(in_hand))
    flow = worker.run(lambda handled: handled.close())
    assert isinstance(next(flow), Wait)
    assert shelf.asked == 1
    effect = flow.send(True)
    if gathers:
        assert isinstance(effect, Sleep)
        assert effect.seconds == pytest.approx(0.01)
        clock.advance(0.01)
        effect = flow.send(None)
    assert isinstance(effect, Wait)
    assert shelf.asked == 2
    clock.advance(1.0)
    assert isinstance(flow.send(True), Wait)
    assert shelf.asked == 3
    flow.close()
