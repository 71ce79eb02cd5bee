"""Definitions: kept in one form, read from several, named in the package, told if unread."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.checkers import basedpyright
from tests.support.packages import drifted, generate
from tests.support.programs import printed
from xurrent_gen.custom_fields.definitions import (
    canonical,
    definitions_of,
    extensions_of,
    read_definitions,
    unread_form_warnings,
)
from xurrent_gen.errors import SourceFileError

SCHEMA = """
type Query { person(id: ID!): Person }
type Mutation { personUpdate(input: PersonUpdateInput!): PersonUpdatePayload }
type Person { id: ID! customFields: [CustomField!] uiExtension: UiExtension }
type UiExtension { id: ID! name: String }
type PersonUpdatePayload { person: Person errors: [String!] }
type CustomField { id: String! value: JSON }
input CustomFieldInput { id: String! value: JSON }
input PersonUpdateInput { id: ID! customFields: [CustomFieldInput!] }
scalar JSON
"""

HOSTILE = '''
<input id="class"><input id="import"><input id="Import"><input id="import_">
<input id="date" class="date"><input id="str"><input id="list"><input id="self">
<input id=\'"""\\\n" + "evil()\'><input id="\u202eevil"><input id="größe" type=number>
<input id="a b"><input id="a-b"><input id="日本"><input id="mro"><input id="property">
<select id="type"><option value=\'"\'>"Quoted"<option value="b\\">\u202e</select>
<select id="Type"><option value="class">class<option value="Class">Class</select>
<div id="owner" class="person-suggest"></div><div id="x" class="nobody-suggest"></div>
<label for="input">"""evil()</label><input id="input">
'''

EXTENSIONS = [
    ("Form", HOSTILE),
    ("Person", HOSTILE),
    ("Person", "<input id=again>"),
    ("FormField", "<input id=a>"),
    ("class", "<input id=a>"),
    ("str", "<input id=a>"),
    ("日本", "<input id=a>"),
    ('"""\n', "<input id=a>"),
    ("_names_1", "<input id=a>"),
    ("datetime", "<input id=a class=date-time>"),
    ("12", ""),
]
NAMESAKE = ("organization", "class", "<input id=vat>")


def nodes() -> list[dict[str, Any]]:
    named = [*(("person", *each) for each in EXTENSIONS), NAMESAKE]
    return [
        {"category": of, "id": f"x{n}", "name": name, "activeVersion": {"html": html}}
        for n, (of, name, html) in enumerate(named)
    ]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "schema.graphql").write_text(SCHEMA)
    (folder / "extensions.json").write_bytes(definitions_of(nodes()))
    more = ("--feature", "custom-fields", "--custom-fields")
    return generate(
        folder / "schema.graphql", folder, *more, str(folder / "extensions.json")
    )


def test_hostile_forms_become_a_package_that_checks(root: Path, tmp_path: Path) -> None:
    package = root / "xurrent_sdk"
    files = [package / "custom_fields", package / "_runtime" / "custom_fields"]
    assert basedpyright(root, files, tmp_path) == []


def test_each_field_is_read_and_given_by_its_id(root: Path) -> None:
    program = """
import importlib, json
from xurrent_sdk import Person, custom_fields
from xurrent_sdk.custom_fields._forms import FORMS
values = {"date": "2024-05-17", "datetime": "2024-05-17T12:30:00Z"}
seen = []
for *_, cls in FORMS:
    form = getattr(custom_fields, cls)
    for attribute, field in form.__form_fields__.items():
        pairs = [{"id": field.id, "value": values.get(field.kind, "1")}]
        person = Person(custom_fields=pairs)
        assert getattr(person.custom.of(form), attribute) is not None
        assert list(form.Input(**{attribute: None})) == [field.id]
        seen.append([cls, attribute, field.id])
print(json.dumps(seen))
"""
    seen = json.loads(printed(program, root))
    assert len({cls for cls, *_ in seen}) == len(nodes()) - 1
    assert len({(cls, name) for cls, name, _ in seen}) == len(seen)
    assert ["Person", "class_", "class"] in seen


def test_a_form_of_another_account_is_found_by_record_and_name(root: Path) -> None:
    program = """
from xurrent_sdk import Person, UiExtension
extension = UiExtension(id="of another account", name="class")
person = Person(custom_fields=[{"id": "a", "value": 1}], ui_extension=extension)
print([each.id for each in person.custom.of().__form_fields__.values()])
"""
    assert printed(program, root) == "['a']\n"


def test_the_file_is_the_input_of_the_next_run(root: Path) -> None:
    written = (root / "xurrent_sdk" / "custom-fields.json").read_bytes()
    assert written == definitions_of(nodes())
    schema, feature = root / "schema.graphql", ("--feature", "custom-fields")
    assert not drifted(schema, root, *feature)
    renamed = root / "renamed.json"
    renamed.write_bytes(
        definitions_of([{**e, "name": f"New {e['name']}"} for e in nodes()])
    )
    assert drifted(schema, root, *feature, "--custom-fields", str(renamed))


def test_several_forms_are_read() -> None:
    expected = definitions_of(nodes())
    for wrapped in (
        nodes(),
        {"nodes": nodes()},
        {"uiExtensions": {"nodes": nodes()}},
        {"data": {"uiExtensions": {"nodes": nodes()}}},
        json.loads(expected),
    ):
        assert canonical(json.dumps(wrapped)) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "Expecting property name"),
        ("{}", "holds no list of extensions"),
        ("[1]", "a UI extension is an object"),
        ('[{"id": "1"}]', "has an id and a name"),
        ("[" * 100_000, "while decoding a JSON array"),
    ],
)
def test_what_is_no_definition_is_told(text: str, problem: str, tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_text(text)
    with pytest.raises(SourceFileError) as caught:
        read_definitions(file)
    assert problem in str(caught.value)
    with pytest.raises(SourceFileError, match="No such file"):
        read_definitions(tmp_path / "none.json")


def test_a_lone_surrogate_is_replaced() -> None:
    node = {"id": "1", "name": "a", "html": "<input id='\ud800'>"}
    [extension] = extensions_of(definitions_of([node]))
    assert [field.id for field in extension.form.fields] == ["?"]


def test_a_designer_form_is_named() -> None:
    version: dict[str, object] = {"formDefinition": {}, "html": None}
    node = {"id": "1", "name": "Made", "activeVersion": version}
    [issue] = unread_form_warnings(extensions_of(definitions_of([node])))
    assert "'Made' stay raw: made with the designer" in issue.message
