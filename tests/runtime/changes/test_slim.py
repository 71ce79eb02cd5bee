"""A slim package follows what it lists, or says at once what it lacks."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.changes.copies import Copy, Office
from tests.support.driver import Driver
from tests.support.generated import written
from xurrent_gen.output.tree import GenerationResult
from xurrent_gen.sandbox import RunningSandbox

PACKAGE, LACKING = "followed_sdk", "unfollowed_sdk"


def _generated(root: Path, package: str, **more: Any) -> GenerationResult:
    people = ("people", "calendars")
    return written(root, package, include=people, features=("changes",), **more)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, GenerationResult]:
    """What was said when two packages were generated: one of them lacks the trash."""
    root = tmp_path_factory.mktemp("followed")
    sys.path.insert(0, str(root))
    return {
        PACKAGE: _generated(root, PACKAGE),
        LACKING: _generated(root, LACKING, exclude=("trash",)),
    }


@pytest.fixture(scope="session")
def sdk(made: dict[str, GenerationResult]) -> Iterator[Any]:
    """A package of people and calendars."""
    assert not [each for each in made[PACKAGE].issues if each.severity == "warning"]
    path = list(sys.path)
    yield importlib.import_module(PACKAGE)
    sys.path[:] = path[1:]


def test_what_tells_of_removals_comes_along(office: Office, sdk: Any) -> None:
    copy = Copy(office)
    copy.follow()
    one, two, *_ = copy.ids()
    office.move("archive", one)
    office.move("trash", two)
    copy.follow()
    assert copy.names() == [("archived", one), ("trashed", two)]
    assert not hasattr(sdk, "Organization")


def test_what_is_lacking_is_said_when_it_is_generated_and_when_it_runs(
    made: dict[str, GenerationResult], reading: RunningSandbox
) -> None:
    (told,) = (each for each in made[LACKING].issues if each.severity == "warning")
    assert str(told) == (
        "warning: trash: changes() needs it to follow people, and it is excluded "
        "(take 'trash' out of exclude)"
    )
    lacking: Any = importlib.import_module(LACKING)
    client = Driver(lacking, "sync").connect(reading)
    with pytest.raises(lacking.SelectionError, match="without the query trash"):
        client.query.people().changes(None)
    assert len(list(client.query.calendars().changes(None))) > 5
    client.close()
