"""A sandbox of each test's own: plans look at all that there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.apply.account import Account
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox


@pytest.fixture
def changing() -> Iterator[RunningSandbox]:
    """A sandbox that one test changes."""
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def hr(driver: Driver, changing: RunningSandbox) -> Account:
    """An account whose people come from rows."""
    return Account(driver, changing)
