"""How often a worker asks its store, by the effects of its flow."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, cast

from tests.support.clock import ManualClock
from xurrent_sdk._runtime.http.effects import Wait
from xurrent_sdk._runtime.inbox.store import Entry, InboxStats, Store
from xurrent_sdk._runtime.inbox.worker import Bell, Worker
from xurrent_sdk._runtime.webhooks.handling import Handling
from xurrent_sdk.webhooks import WorkSettings


class Shelf:
    """A store that hands out what it was filled with, and counts how often it is asked."""

    def __init__(self) -> None:
        self.filled: list[Entry] = []
        self.asked = 0

    def fill(self, numbers: Iterable[int]) -> None:
        self.filled += [Entry(str(n), "{}", 1, 0.0, "w") for n in numbers]

    def take(
        self, lease: str, count: int, **options: object
    ) -> Generator[Any, Any, list[Entry]]:
        self.asked += 1
        taken, self.filled = self.filled[:count], self.filled[count:]
        return taken
        yield

    def trim(self, retention: float, farthest: float) -> Generator[Any, Any, int]:
        return 0
        yield

    def report(self) -> Generator[Any, Any, tuple[str, list[str]]]:
        return "a shelf", []
        yield

    def stats(self) -> Generator[Any, Any, InboxStats]:
        return InboxStats(0, 0, 0, 0.0, {})
        yield


def worker_on(shelf: Shelf, clock: ManualClock, settings: WorkSettings) -> Worker:
    handling = Handling(blocking=False)
    return Worker(cast("Store", shelf), Bell(), handling, settings, clock)


def test_what_others_stored_is_looked_for_soon_after_a_find() -> None:
    clock, shelf = ManualClock(1_000.0), Shelf()
    worker = worker_on(shelf, clock, WorkSettings(concurrency=10, poll=0.5))
    flow = worker.run(lambda handled: handled.close())
    pauses: list[float | None] = []
    for filled in (0, 0, 0, 0, 0, 0, 1, 0, 0):
        shelf.fill(range(filled))
        clock.advance(1.0)
        effect = flow.send(False) if pauses else next(flow)
        assert isinstance(effect, Wait)
        pauses.append(effect.seconds)
    assert pauses == [0.04, 0.08, 0.16, 0.32, 0.5, 0.5, 0.02, 0.04, 0.08]
    flow.close()
