"""What a moved form does to programs, as the difference of two packages tells it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from xurrent_gen.custom_fields.compare import compare_forms, read_forms
from xurrent_gen.custom_fields.definitions import kept

SCHEMA = "type Query { a: String }"
OLD = """<input id=gone><input id=same type=number><select id=kind><option>a<option>b</select>
<div data-filterable><input id=found data-filterable-name=Found></div><label for=said>Old</label>
<input id=said>"""
NEW = """<input id=fresh><input id=same type=checkbox><select id=kind><option>b<option>c</select>
<div data-filterable><input id=found data-filterable-name=Sought></div><label for=said>New</label>
<input id=said>"""


def extension(number: int, name: str, html: str) -> dict[str, object]:
    return {"id": f"x{number}", "name": name, "activeVersion": {"html": html}}


def test_changes_are_classed_for_programs() -> None:
    before = kept(
        [extension(1, "Rack", OLD), extension(2, "Was", ""), extension(3, "A", "")]
    )
    after = kept(
        [extension(1, "Rack", NEW), extension(3, "B", ""), extension(4, "Is", "")]
    )
    found = [
        (each.level, each.kind, each.coordinate, each.detail)
        for each in compare_forms(read_forms(before), read_forms(after))
    ]
    assert found == [
        ("breaking", "renamed", "Rack.found", "filter Found → Sought"),
        ("safe", "added", "Rack.fresh", ""),
        ("breaking", "removed", "Rack.gone", ""),
        ("breaking", "retyped", "Rack.kind", "without a"),
        ("safe", "retyped", "Rack.kind", "also c"),
        ("safe", "described", "Rack.kind", ""),
        ("safe", "described", "Rack.said", ""),
        ("breaking", "retyped", "Rack.same", "int → flag"),
        ("breaking", "removed", "Was", ""),
        ("breaking", "renamed", "A", "now B"),
        ("safe", "added", "Is", ""),
    ]
    assert list(compare_forms(read_forms(before), read_forms(before))) == []


def options(*values: str) -> str:
    listed = "".join(f"<option>{value}" for value in values)
    return f"<select id=kind>{listed}</select>"


def filtered(*names: str) -> str:
    fields = (
        f"<input id=f{number} data-filterable-name='{name}'>"
        for number, name in enumerate(names)
    )
    return f"<div data-filterable>{''.join(fields)}</div>"


TAKEN: dict[str, tuple[list[str], list[str], str]] = {
    "option": ([options("red")], [options("red", "RED")], "RackKind.RED"),
    "field": (
        ["<input id='Has blank'>"],
        ["<input id='Has blank'><input id=has_blank>"],
        "Rack.has_blank",
    ),
    "filter": (
        [filtered("Rack no")],
        [filtered("Rack no", "rack_no")],
        "Request.custom.rack_no",
    ),
}


@pytest.mark.parametrize("case", TAKEN)
def test_a_name_that_a_newcomer_takes_is_breaking(case: str) -> None:
    sides = [
        kept(
            {**extension(number, "Rack" * (number + 1), html), "category": "request"}
            for number, html in enumerate(forms)
        )
        for forms in TAKEN[case][:2]
    ]
    before, after = map(read_forms, sides)
    found = list(compare_forms(before, after))
    renamed = [each.coordinate for each in found if each.kind == "renamed"]
    assert renamed == [TAKEN[case][2]]
    assert all(each.level == "breaking" for each in found if each.kind == "renamed")


def test_generate_and_diff_tell_them(tmp_path: Path) -> None:
    schema = tmp_path / "schema.graphql"
    schema.write_text(SCHEMA)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "xurrent_gen", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def generate(folder: str, html: str) -> str:
        file = tmp_path / "forms.json"
        file.write_bytes(kept([extension(1, "Rack", html)]))
        more = ("--feature", "custom-fields", "--custom-fields", str(file))
        where = ("--schema", str(schema), "--output", str(tmp_path / folder))
        done = run("generate", *where, *more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    generate("old", OLD)
    assert "breaking: Rack.gone is gone" in generate("old", NEW)
    generate("new", OLD)
    old, new = (str(tmp_path / name / "xurrent_sdk") for name in ("old", "new"))
    done = run("schema", "diff", new, old, "--format", "json")
    assert done.returncode == 1, done.stderr
    told = json.loads(done.stdout)
    assert {each["element"] for each in told["breaking"]} == {"custom field"}
