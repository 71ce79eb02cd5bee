"""What Xurrent announced in 2026, read backwards: the bundled schema without it."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from xurrent_gen.changes.compare import Difference
from xurrent_gen.changes.sides import Source, difference_between
from xurrent_gen.schema.text import SchemaText

BUNDLED = (files("xurrent_gen.data") / "xurrent.graphql").read_text("utf-8")

ANNOUNCED = {
    "Workflow": {"tags"},
    "Problem": {"tags"},
    "WorkflowCreateInput": {"newTags"},
    "WorkflowUpdateInput": {"newTags", "tagsToDelete"},
}


def without(members: dict[str, set[str]]) -> str:
    """The bundled schema without these fields, which stand on lines of their own."""
    kept: list[str] = []
    gone: set[str] = set()
    for line in BUNDLED.splitlines():
        if opened := re.match(r"(?:type|input) (\w+)", line):
            gone = set(members.get(opened[1], ()))
        field = re.match(r"  (\w+)[(:]", line)
        if field is None or field[1] not in gone:
            kept.append(line)
        elif kept[-1].startswith('  """'):
            kept.pop()
    return "\n".join(kept)


@pytest.fixture(scope="module")
def difference() -> Difference:
    former = Source(SchemaText("sdl", without(ANNOUNCED), "former"))
    return difference_between(former, Source(SchemaText("sdl", BUNDLED, "bundled")))


def test_additions_are_safe_and_tell_every_spelling(difference: Difference) -> None:
    assert not difference.is_breaking
    told = {each.coordinate: each for each in difference.changes}
    assert set(told) == {
        f"{owner}.{name}" for owner, names in ANNOUNCED.items() for name in names
    }
    assert told["Workflow.tags"].names == ("Workflow.tags", "WorkflowFields.tags")
    update = told["WorkflowUpdateInput.tagsToDelete"]
    assert update.names == (
        "WorkflowUpdateInput.tags_to_delete",
        "client.mutation.workflow_update(tags_to_delete=)",
    )
    assert update.group == "Workflow"
    assert update.graphql is not None
    assert update.graphql.level == "dangerous"
