"""What a moved form does to programs, as the difference of two packages tells it."""

from __future__ import annotations

import pytest

from xurrent_gen.commands.diff.compare import compare
from xurrent_gen.custom_fields.compare import form_offers
from xurrent_gen.custom_fields.definitions import definitions_of, extensions_of
from xurrent_gen.custom_fields.model import Extension

OLD = """<input id=gone><input id=same type=number><select id=kind><option>a<option>b</select>
<div data-filterable><input id=found data-filterable-name=Found></div><label for=said>Old</label>
<input id=said>"""
NEW = """<input id=fresh><input id=same type=checkbox><select id=kind><option>b<option>c</select>
<div data-filterable><input id=found data-filterable-name=Sought></div><label for=said>New</label>
<input id=said>"""


def extension(number: int, name: str, html: str) -> Extension:
    node = {"id": f"x{number}", "name": name, "activeVersion": {"html": html}}
    return extensions_of(definitions_of([node]))[0]


def test_changes_are_classed_for_programs() -> None:
    before = [extension(1, "Rack", OLD), extension(2, "Was", ""), extension(3, "A", "")]
    after = [extension(1, "Rack", NEW), extension(3, "B", ""), extension(4, "Is", "")]
    found = [
        (each.level, each.kind, each.coordinate, each.detail)
        for each in compare(form_offers(before), form_offers(after))
    ]
    assert found == [
        ("breaking", "removed", "A", ""),
        ("safe", "added", "B", ""),
        ("safe", "added", "Is", ""),
        ("breaking", "renamed", "Rack.found", "now .custom.sought"),
        ("safe", "added", "Rack.fresh", ""),
        ("breaking", "removed", "Rack.gone", ""),
        ("breaking", "removed", "Rack.kind=a", ""),
        ("safe", "added", "Rack.kind=c", ""),
        ("safe", "described", "Rack.said", ""),
        ("breaking", "retyped", "Rack.same", "int → flag"),
        ("breaking", "removed", "Was", ""),
    ]
    assert not compare(form_offers(before), form_offers(before))


def test_a_name_that_a_newcomer_takes_is_breaking() -> None:
    field = "<div data-filterable><input id='Has blank' data-filterable-name='Rack no'>"
    old = f"{field}</div><select id=kind><option>red</select>"
    new = f"{field}<input id=has_blank data-filterable-name=rack_no></div>"
    new += "<select id=kind><option>red<option>RED</select>"
    found = compare(
        form_offers([extension(1, "Rack", old)]),
        form_offers([extension(1, "Rack", new)]),
    )
    renamed = [each for each in found if each.kind == "renamed"]
    assert {name for each in renamed for name in each.names} == {
        "Rack.has_blank",
        ".custom.rack_no",
        "RackKind.RED",
    }
    assert all(each.level == "breaking" for each in renamed)


@pytest.mark.parametrize("tag", ["<select", "<input"])
def test_a_filter_that_a_second_form_shares_takes_other_strings(tag: str) -> None:
    select = "<select id=kind data-filterable-name=Kind><option value=red>Red</select>"
    own = extension(1, "Rack", f"<div data-filterable>{select}")
    shared = select.replace("<select", tag)
    other = extension(2, "Shelf", f"<div data-filterable>{shared}")
    alone = form_offers([own])
    both = form_offers([own, other])
    for before, after in ((alone, both), (both, alone)):
        (found,) = [e for e in compare(before, after) if e.coordinate == "Rack.kind"]
        assert (found.level, found.kind) == ("breaking", "retyped")
        assert ".custom.kind" in found.names
