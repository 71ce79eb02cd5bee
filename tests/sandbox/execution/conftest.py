"""Sandboxes without HTTP: one that tests read, and one of a test's own."""

from __future__ import annotations

import pytest

from xurrent_gen.sandbox import Sandbox


@pytest.fixture(scope="session")
def shared() -> Sandbox:
    """Read only."""
    return Sandbox()


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox that a test changes, in which no time passes."""
    return Sandbox(clock=lambda: 1_735_689_600.0)
