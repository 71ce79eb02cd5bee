from __future__ import annotations

import json

import pytest

from xurrent_gen.schema.diff import DiffFormat, SchemaDiff, diff_schemas, render_diff
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText

OLD = """
type Query { a: Int b(x: Int): String e: E }
enum E { A B }
input I { x: Int }
"""
NEW = """
type Query { a: String b(x: Int, y: Int): String e: E n: Int }
enum E { A B C }
input I { x: Int y: Int! }
"""


def diff(old: str, new: str) -> SchemaDiff:
    before, after = (load_schema(SchemaText("sdl", t, "s")) for t in (old, new))
    return diff_schemas(before, after)


def test_changes_are_sorted_into_three_groups() -> None:
    found = diff(OLD, NEW)
    assert [c.kind for c in found.breaking] == [
        "FIELD_CHANGED_KIND",
        "REQUIRED_INPUT_FIELD_ADDED",
    ]
    assert [c.kind for c in found.dangerous] == [
        "OPTIONAL_ARG_ADDED",
        "VALUE_ADDED_TO_ENUM",
    ]
    assert [c.kind for c in found.safe] == ["FIELD_ADDED"]


def test_the_way_back_breaks_too() -> None:
    kinds = {c.kind for c in diff(NEW, OLD).breaking}
    assert {"FIELD_REMOVED", "VALUE_REMOVED_FROM_ENUM", "ARG_REMOVED"} <= kinds


def test_order_is_no_change() -> None:
    assert diff(OLD, OLD.replace("A B", "B A")) == SchemaDiff((), (), ())


def test_text() -> None:
    assert render_diff(diff(OLD, NEW), "text") == (
        "Breaking changes: 2\n"
        "  Field Query.a changed type from Int to String.\n"
        "  A required field I.y was added.\n"
        "\n"
        "Dangerous changes: 2\n"
        "  An optional argument Query.b(y:) was added.\n"
        "  Enum value E.C was added.\n"
        "\n"
        "Safe changes: 1\n"
        "  Field Query.n was added.\n"
    )


def test_markdown() -> None:
    text = render_diff(diff(OLD, NEW), "markdown")
    assert text.startswith("### Breaking changes\n\n- Field Query.a changed type")
    assert "\n\n### Safe changes\n\n- " in text


def test_json() -> None:
    document = json.loads(render_diff(diff(OLD, NEW), "json"))
    assert list(document) == ["breaking", "dangerous", "safe"]
    assert document["safe"][0]["kind"] == "FIELD_ADDED"
    assert "Query.n" in document["safe"][0]["description"]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "No changes.\n"),
        ("markdown", "No changes.\n"),
        ("json", '{\n  "breaking": [],\n  "dangerous": [],\n  "safe": []\n}\n'),
    ],
)
def test_nothing_changed(form: DiffFormat, text: str) -> None:
    assert render_diff(diff(OLD, OLD), form) == text
