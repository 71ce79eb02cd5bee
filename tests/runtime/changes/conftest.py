"""A sandbox whose clock is set by hand, and copies of its listings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.changes.copies import Office
from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import running_sandbox


@pytest.fixture
def office(driver: Driver) -> Iterator[Office]:
    """A sandbox that a test changes, and a client of either kind."""
    clock = ManualClock()
    sizes = {"Person": 240, "TimeEntry": 150}
    with running_sandbox(clock=clock, sizes=sizes) as sandbox:
        yield Office(driver, sandbox, clock)
