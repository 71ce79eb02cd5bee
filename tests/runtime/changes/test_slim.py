"""A slim package says at once what it lacks to follow a listing."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.generated import imported, written
from tests.support.packages import BUNDLED
from xurrent_gen.sandbox import RunningSandbox

PACKAGE = "unfollowed_sdk"


def test_what_is_lacking_is_said_when_it_is_generated_and_when_it_runs(
    tmp_path: Path, reading: RunningSandbox
) -> None:
    people: Any = {"include": ("people", "calendars"), "exclude": ("trash",)}
    _, analysis = written(tmp_path, PACKAGE, features=("changes",), **people)
    (told,) = (each for each in analysis.issues if each.severity == "warning")
    assert str(told) == (
        "warning: trash: changes() needs it to follow people, and it is excluded "
        "(take 'trash' out of exclude)"
    )
    with imported(tmp_path, PACKAGE):
        lacking: Any = importlib.import_module(PACKAGE)
        with Driver(lacking, "sync").connect(reading) as client:
            with pytest.raises(lacking.SelectionError, match="if the schema has none"):
                client.query.people().changes(None)
            assert len(list(client.query.calendars().changes(None))) > 5


HIDDEN = [
    ("  createdAt: ISO8601Timestamp", "  on: ISO8601Timestamp"),
    ("  trashed: HasLifeCycleState", "  trashed: Node"),
]


@pytest.mark.parametrize(("field", "other"), HIDDEN, ids=["time", "record"])
def test_a_feed_that_hides_a_field_is_refused_before_sending(
    tmp_path: Path, reading: RunningSandbox, field: str, other: str
) -> None:
    """The role of a token may hide when records were trashed, or which."""
    head, kind, rest = BUNDLED.read_text("utf-8").partition("type Trash implements")
    schema = tmp_path / "schema.graphql"
    schema.write_text(head + kind + rest.replace(field, other, 1), "utf-8")
    people: Any = {"features": ("changes",), "include": ("people",)}
    written(tmp_path, PACKAGE, schema, **people)
    with (
        imported(tmp_path, PACKAGE) as lacking,
        Driver(lacking, "sync").connect(reading) as client,
        pytest.raises(lacking.SelectionError, match="no query trash"),
    ):
        client.query.people().changes(None)
