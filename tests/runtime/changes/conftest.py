"""A sandbox whose clock is set by hand, and copies of its listings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.changes.copies import Hands, Office
from tests.support.driver import Driver
from xurrent_gen.sandbox import running_sandbox


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def office(driver: Driver, hands: Hands) -> Iterator[Office]:
    """A sandbox that a test changes, and a client of either kind."""
    with running_sandbox(
        clock=hands.time, sizes={"Person": 240, "TimeEntry": 150}
    ) as sandbox:
        yield Office(driver, sandbox, hands)
