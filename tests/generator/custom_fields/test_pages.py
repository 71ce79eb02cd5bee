"""Custom fields in the reference: a page for each form, linked with its records."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from tests.support.described import HOSTILE, check_programs, described
from tests.support.described import SCHEMA as WHOLE

SCHEMA = """
type Query { people(first: Int, after: String, filter: PersonFilter): PersonConnection }
type Mutation { personUpdate(input: PersonUpdateInput!): PersonUpdatePayload }
type Person { id: ID! name: String customFields: [CustomField!] }
type Team { id: ID! }
type CustomField { id: ID! value: JSON }
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
input PersonFilter { customFields: [CustomFieldFilter!] }
input CustomFieldFilter { name: String! values: [String] negate: Boolean }
input CustomFieldInput { id: String! value: JSON }
input PersonUpdateInput { id: ID! customFields: [CustomFieldInput!] }
type PersonUpdatePayload { person: Person errors: [ValidationError!] }
type ValidationError { path: [String!] message: String! }
scalar JSON
"""
FORM = """
<label for="rack">Rack</label><input type="text" id="rack" required class="filterable">
<label for="power">Power</label>
<select id="power"><option value="a">Feed A</option><option value="b">Feed B</option></select>
<label for="opens">Opens</label><input type="time" id="opens">
"""


@pytest.fixture
def definitions(tmp_path: Path) -> Path:
    file = tmp_path / "custom-fields.json"
    forms = [
        ("1", "Staff", "person", "About them", FORM),
        ("2", HOSTILE, "person", HOSTILE, f'<input type="text" id="{"x" * 3}">'),
        ("3", "Empty", "nowhere", "", "<p>nothing</p>"),
        (
            "4",
            "Door",
            "team",
            "",
            '<input type="date" id="class"><input type="date" id="date">',
        ),
        ("5", "Person", "person", "", FORM),
    ]
    keys = ("id", "name", "category", "title", "html")
    nodes = [dict(zip(keys, form, strict=True)) for form in forms]
    file.write_text(json.dumps({"extensions": nodes}), encoding="utf-8")
    return file


def text_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_form_has_a_page_that_its_record_leads_to(
    tmp_path: Path, definitions: Path
) -> None:
    files = described(SCHEMA, tmp_path, custom_fields=definitions)
    staff = text_of(files["forms/Staff.html"])
    for told in (
        "the UI extension Staff About them",
        "rack str | None required Rack. The form requires it.",
        "power StaffPower | None Power. staff.power power",
        "opens TimeOfDay | None",
        "StaffPower A Feed A a B Feed B b",
        "record.custom.of(Staff).rack",
    ):
        assert told in staff, told
    code = unescape(re.sub(r"<[^>]+>", "", files["forms/Staff.html"]))
    assert 'Staff.Input(rack="text")' in code
    assert "../forms/Staff.html" in files["records/Person.html"]
    assert "../records/Person.html" in files["forms/Staff.html"]
    assert "Custom fields" in files["index.html"]
    assert '"Staff", "form of custom fields", "forms/Staff.html"' in files["search.js"]
    assert "record.custom" not in files["forms/Door.html"]
    assert "date date | None" in text_of(files["forms/Door.html"])
    assert "record.custom" not in files["forms/Empty.html"]


def test_what_a_form_says_is_text(tmp_path: Path, definitions: Path) -> None:
    for path, page in described(SCHEMA, tmp_path, custom_fields=definitions).items():
        if path.startswith("forms"):
            assert page.count("<script") == 1, path
            assert not re.search(r"<(?:img|svg)", page), path


def test_every_program_passes_the_checker(tmp_path: Path, definitions: Path) -> None:
    """The pages of the whole reference, and those of forms."""
    person = "  manager: Person\n"
    assert WHOLE.count(person) == 1
    schema = WHOLE.replace(person, f"{person}  customFields: [CustomField!]\n")
    schema += "type CustomField { id: ID! value: JSON } scalar JSON"
    assert check_programs(schema, tmp_path, definitions) > 35
