"""Bulk is tested on both clients, most of it on one sandbox with a clock of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.bulk.world import World
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import BulkOptions, RunningSandbox, running_sandbox

SECONDS = BulkOptions(queued_seconds=10, processing_seconds=100)


@pytest.fixture(scope="session")
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(scope="session")
def busy(clock: ManualClock) -> Iterator[RunningSandbox]:
    """A sandbox whose jobs take their time."""
    with running_sandbox(clock=clock, bulk=SECONDS) as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def world(kind: str, busy: RunningSandbox, clock: ManualClock) -> Iterator[World]:
    """A client of the busy sandbox, whose journal is empty."""
    with World(kind) as made:
        made.clock = clock
        made.clock.sleeps.clear()
        busy.journal.clear()
        made.connect(busy)
        yield made
