"""A sandbox whose clock a test moves."""

from __future__ import annotations

import pytest

from tests.sandbox.data.records import World
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import Sandbox


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(1_735_689_600.0)


@pytest.fixture
def box(clock: ManualClock) -> Sandbox:
    return Sandbox(clock=clock)


@pytest.fixture
def world(box: Sandbox) -> World:
    return World(box)
