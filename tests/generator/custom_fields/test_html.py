"""Forms as browsers read them: kinds, labels, options, and markup that means no good."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xurrent_gen.custom_fields.html import read_form
from xurrent_gen.custom_fields.model import FormField, Kind, Option

KINDS: dict[str, tuple[str, FormField]] = {
    "text": ('<input id="a">', FormField("a", Kind.TEXT)),
    "int": ('<input id="a" type="number" step="5">', FormField("a", Kind.INT)),
    "any": ('<input id="a" type=number step=any>', FormField("a", Kind.DECIMAL)),
    "flag": ('<input id="a" type="checkbox">', FormField("a", Kind.FLAG)),
    "date": ('<input id="a" type="text" class="x date">', FormField("a", Kind.DATE)),
    "moment": ('<input id="a" class="date-time">', FormField("a", Kind.DATETIME)),
    "rich": ('<div id="a" class="rich-text"></div>', FormField("a", Kind.TEXT)),
    "area": ('<textarea id="a"><input id="b"></textarea>', FormField("a", Kind.TEXT)),
    "secret": ('<input id="a" data-secret>', FormField("a", Kind.TEXT, is_secret=True)),
    "required": ('<input id="a" class="required">', FormField("a", Kind.TEXT, is_required=True)),
    "view": ('<div id="a" data-custom-view="v" data-multiple></div>', FormField("a", Kind.RECORD, is_many=True)),
    "suggest": ('<div id="a" class="service-instance-suggest"></div>', FormField("a", Kind.RECORD, record="service-instance")),
    "select": (
        """<select id="a" multiple><option value="">Choose<option value="r">Red *
        <option>Blue<option value=r>Again</select>""",
        FormField("a", Kind.OPTION, is_many=True, options=(Option("r", "Red"), Option("Blue", "Blue"))),
    ),
    "filled by a script": ('<select id="a"></select>', FormField("a", Kind.TEXT)),
    "filterable": ('<div class="row" data-filterable><input id="a" data-filterable-name="A b">', FormField("a", Kind.TEXT, filter_name="A b")),
    "label for": ('<label for="a">Rack: </label><input id="a">', FormField("a", Kind.TEXT, label="Rack")),
    "label around": ('<label>In <b>bold</b> <input id="a"></label>', FormField("a", Kind.TEXT, label="In bold")),
    "label for another around": ('<label for="b">Other <input id="a"></label>', FormField("a", Kind.TEXT)),
    "label of the row": ('<div class="row"><div><label>Row *</label></div><p><input id="a"></div>', FormField("a", Kind.TEXT, label="Row")),
    "script in a label": ("<label for=a>A<script>alert('x')</script></label><input id=a>", FormField("a", Kind.TEXT, label="A")),
    "bidi": ('<label for="\u202ea">\u202eevil\u0000</label><input id="\u202ea">', FormField("\u202ea", Kind.TEXT, label="evil")),
}  # fmt: skip


@pytest.mark.parametrize("case", KINDS)
def test_kinds(case: str) -> None:
    html, field = KINDS[case]
    assert read_form(html).fields == (field,)
    assert read_form(html).unread == ()


UNREAD: dict[str, tuple[str, list[str], tuple[str, ...]]] = {
    "radio": ("<input type=radio id=a name=x>", [], ("radio buttons 'a'",)),
    "unknown": ("<input type=color id=a>", ["a"], ("input of type 'color' 'a'",)),
    "no id": ("<input><select id=' '>", [], ("input without id", "select without id")),
    "twice": ("<input id=a><select id=a>", ["a"], ("a second field 'a'",)),
    "inert": ("<script><input id=a></script><template><input id=b></template>", [], ()),
    "unclosed": ("<div><p><table><tr><td><input id=a><div <input id=b", ["a"], ()),
    "marked": ("<div id=a data-filterable-name=x>", ["a"], ("div 'a'",)),
}


@pytest.mark.parametrize("case", UNREAD)
def test_what_is_not_read_is_told(case: str) -> None:
    html, ids, unread = UNREAD[case]
    form = read_form(html)
    assert ([field.id for field in form.fields], form.unread) == (ids, unread)


def test_elements_may_nest_as_deep_as_a_form_is_long() -> None:
    assert read_form("<div>" * 13_000 + "<input id=a>").fields


@settings(max_examples=40)
@given(st.text())
def test_any_text_is_a_form(text: str) -> None:
    read_form(text)
    read_form(f"<div class=row data-filterable {text}><input {text}><select>{text}")
