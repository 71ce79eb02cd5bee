"""How a difference is told: text, JSON, Markdown, a digest and a changelog."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support.analyses import loaded
from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.changelog import next_changelog, with_section
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.diff.render import digest, render
from xurrent_gen.commands.diff.sides import Source, compare_sources

OLD = """
type Query { cat(size: Int): Cat dog: String }
type Cat { name: String mood: Mood }
enum Mood { calm wild }
"""
NEW = """
type Query { cat(size: Int, age: Int): Cat }
type Cat { name: String! mood: Mood }
enum Mood { calm wild shy }
"""
TODAY = date(2026, 3, 1)


@pytest.fixture
def difference() -> Difference:
    old, new = (Source(loaded(text)) for text in (OLD, NEW))
    return compare_sources(old, new)


def test_text(difference: Difference) -> None:
    assert render(difference, "text") == (
        "Breaking changes: 1\n  Shared\n    Query.dog is gone: client.query.dog\n\n"
        "Safe changes: 3\n"
        "  Cat\n"
        "    Cat.name has another type (str | None → str): Cat.name, CatFields.name\n"
        "    Query.cat(age:) is new: client.query.cat(age=)\n"
        "  Shared\n"
        "    Mood.shy is new: Mood.SHY\n"
    )


def test_json_and_markdown(difference: Difference) -> None:
    document = json.loads(render(difference, "json"))
    levels = [len(document[each]) for each in ("breaking", "dangerous", "safe")]
    assert levels == [1, 0, 3]
    assert document["breaking"][0]["coordinate"] == "Query.dog"
    assert document["breaking"][0]["names"] == ["client.query.dog"]
    lines = render(difference, "markdown")
    assert lines.startswith("### Breaking changes\n\n#### Shared\n\n- `Query.dog` is")
    assert "\n#### Cat\n" in lines


def test_text_of_a_schema_is_no_markup() -> None:
    reason = "use\n\n# <script>alert(1)</script> [x](http://e) `y` @team"
    change = Change(
        "safe", "deprecated", Element.FIELD, "Cat.name", "Cat", ("Cat.name",), reason
    )
    lines = render(Difference((change,)), "markdown").splitlines()
    assert lines[-1] == (
        "- `Cat.name` is deprecated (`` use # <script>alert(1)</script>"
        " [x](http://e) `y` @team ``): `Cat.name`"
    )


def test_the_digest_counts_what_it_leaves_out(difference: Difference) -> None:
    breaking = difference.of("breaking")[0]
    harmless = replace(breaking, level="dangerous")
    many = Difference((*[harmless] * 14, breaking), "old", "new")
    lines = digest(many).splitlines()
    assert lines[0] == "the schema has changed: 1 breaking, 14 dangerous"
    assert lines[1].startswith("  breaking: ")
    assert len(lines) == 14
    assert lines[-1] == "  … and 3 more"


def test_the_newest_section_comes_first(difference: Difference, tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_bytes(next_changelog(path, "cats", difference, TODAY))
    first = path.read_text("utf-8")
    assert "### Removed\n\n- **Breaking:** `Query.dog` is gone" in first
    assert next_changelog(path, "cats", difference, date(2026, 4, 1)) == first.encode()
    # Other settings of the same schemas.
    one = difference.of("breaking")
    other = Difference(one, difference.before, difference.after, settings=one)
    path.write_bytes(next_changelog(path, "cats", other, date(2026, 4, 1)))
    both = path.read_text("utf-8")
    assert "The package changes by its settings: 1 breaking.\n\n### Removed" in both
    assert both.index("## 2026-04-01") < both.index("## 2026-03-01")
    assert both.endswith(first[first.index("## 2026-03-01 `cats`") :])
    # Two packages of one file may change alike.
    again = next_changelog(path, "cats_qa", difference, TODAY).decode()
    assert again.count("## 2026-03-01 `cats`") == 1
    assert again.count("## 2026-03-01 `cats_qa`") == 1


def test_a_changelog_of_ones_own_is_kept(difference: Difference) -> None:
    own = "# Ours\n\n## [Unreleased]\n\n- a thing\n\n## 1.0.0\n\n- first\n"
    text = with_section(own, "cats", difference, TODAY)
    order = ["# Ours", "## [Unreleased]", "- a thing", "## 2026-03-01", "## 1.0.0"]
    places = [text.index(each) for each in order]
    assert places == sorted(places)
    assert with_section(own, "cats", Difference(()), TODAY) == own


@pytest.mark.parametrize("own", ["# Ours\n", "# Ours\n\n## 1.0.0\n\n- first\n"])
def test_a_changelog_keeps_its_line_ends(own: str, difference: Difference) -> None:
    windows = with_section(own.replace("\n", "\r\n"), "cats", difference, TODAY)
    assert windows == with_section(own, "cats", difference, TODAY).replace("\n", "\r\n")
