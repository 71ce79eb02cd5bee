"""Each inbox test runs on every store there is, in threads and in tasks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.inbox import QUICK, Clock, MakeInbox, Mode
from xurrent_gen.runtime.inbox import SqliteInbox, WorkSettings
from xurrent_gen.runtime.inbox.inbox import StoredInbox

STORES = ["sqlite"]


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    chosen: Mode = request.param
    return chosen


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=STORES)
def make_inbox(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> Iterator[MakeInbox]:
    """Opens the same inbox each time, as a process of its own would."""
    made: list[StoredInbox] = []

    def make(settings: WorkSettings = QUICK) -> StoredInbox:
        inbox = SqliteInbox(tmp_path / "inbox.db", settings, clock=clock)
        made.append(inbox)
        return inbox

    yield make
    for inbox in made:
        inbox.close()
