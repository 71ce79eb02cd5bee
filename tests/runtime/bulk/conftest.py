"""Most of bulk is tested on one sandbox with a clock of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import xurrent_sdk
from tests.runtime.bulk.world import World, connected
from tests.support.clock import ManualClock
from tests.support.driver import Driver
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


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """The sync client: flows are the same for both, so a few tests ask for both."""
    return str(getattr(request, "param", "sync"))


@pytest.fixture
def fake(kind: str) -> Iterator[World]:
    """A client that a test answers itself."""
    with World(kind) as made:
        yield made


@pytest.fixture
def own(kind: str) -> Iterator[World]:
    """A client of a sandbox that one test changes."""
    with connected(kind) as made:
        yield made


@pytest.fixture
def world(kind: str, busy: RunningSandbox, clock: ManualClock) -> Iterator[World]:
    """A client of the busy sandbox, whose journal is empty."""
    with World(kind) as made:
        made.clock = clock
        made.clock.sleeps.clear()
        busy.journal.clear()
        made.reach(busy)
        yield made


@pytest.fixture(scope="module")
def scanned() -> Iterator[RunningSandbox]:
    """A sandbox whose results of discovered items take eight seconds."""
    options = BulkOptions(discovery_seconds=8)
    with running_sandbox(clock=ManualClock(), bulk=options) as server:
        yield server


@pytest.fixture
def discovery(kind: str, scanned: RunningSandbox) -> Iterator[tuple[Driver, Any]]:
    """The reference package and a client of that sandbox, on its clock."""
    scanned.sandbox.faults.clear()
    scanned.journal.clear()
    with Driver(xurrent_sdk, kind) as driver:
        clock: Any = scanned.sandbox.clock
        clock.sleeps.clear()
        yield driver, driver.connect(scanned, clock=clock)
