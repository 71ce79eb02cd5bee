from __future__ import annotations

import json
import random

import pytest
from graphql import (
    build_schema,
    find_schema_changes,
    introspection_from_schema,
    lexicographic_sort_schema,
    parse,
    print_ast,
    print_schema,
    validate,
)
from graphql.language import DocumentNode
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.command import Command
from xurrent_gen.errors import InvalidSchemaError, SchemaError, SchemaSyntaxError
from xurrent_gen.schema.load import (
    LoadedSchema,
    SchemaText,
    export_schema,
    load_schema,
)

RICH = '''
"""All of it."""
schema { query: Root mutation: Change }

directive @tag(b: Int = 2, a: String) repeatable on OBJECT | FIELD_DEFINITION

"The root." type Root { zoo(b: Int = 1, a: [Kind!]! = [CAT]): Pet, me: Person! }
type Change { rename(input: Rename!): Person }
interface Node { id: ID! }
interface Named implements Node { name: String, id: ID! }
"""
A person
  with a second line
"""
type Person implements Node & Named {
  "The name."
  name: String
  id: ID!
  age: Int @deprecated
  old: Int @deprecated(reason: "use age")
  pet: Pet
  when: Moment
}
type Dog { id: ID! }
type Cat { id: ID! }
union Pet = Dog | Cat
enum Kind { DOG CAT @deprecated(reason: "dogs only") }
input Rename { name: String = "x\\"y", kind: Kind = DOG @deprecated, id: ID! }
scalar Moment @specifiedBy(url: "https://example.com/moment")
input One @oneOf { b: Int a: String }
type Unused { one(one: One): Int }
'''


def load(text: str) -> LoadedSchema:
    if text.lstrip("\ufeff \n")[:1] in ("{", "["):
        return load_schema(SchemaText("introspection", text, "s.graphql"))
    return load_schema(SchemaText("sdl", text, "s.graphql"))


def introspection(sdl: str) -> str:
    result = introspection_from_schema(
        build_schema(sdl),
        directive_is_repeatable=True,
        input_value_deprecation=True,
    )
    return json.dumps(result)


def test_the_canonical_text_is_that_of_the_sorted_schema() -> None:
    loaded, schema = load(RICH), build_schema(RICH)
    assert loaded.sdl == print_schema(lexicographic_sort_schema(schema)) + "\n"
    assert find_schema_changes(schema, loaded.schema) == []
    assert loaded.issues == ()


def test_sdl_and_introspection_meet() -> None:
    loaded, introspected = load(RICH), introspection(RICH)
    assert load(introspected).sdl == loaded.sdl
    wrapped = f'{{"data": {introspected}}}'
    assert load(wrapped).fingerprint == loaded.fingerprint
    assert load(loaded.sdl).sdl == loaded.sdl
    assert load(export_schema(loaded, as_json=True)).sdl == loaded.sdl
    assert export_schema(loaded, as_json=False) == loaded.sdl


def shuffled(document: DocumentNode, seed: int) -> str:
    order = random.Random(seed)
    definitions = [print_ast(node) for node in document.definitions]
    order.shuffle(definitions)
    return "\n\n".join(definitions)


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 2**32))
def test_order_does_not_matter(seed: int) -> None:
    assert load(shuffled(parse(RICH), seed)).sdl == load(RICH).sdl


def test_extensions_are_folded_in() -> None:
    loaded = load(
        "extend type Query implements N { b: E } type Query { a: Int }"
        " interface N { b: E } enum E { X } extend enum E { A }"
        " extend union U = Query union U = P type P { u: U }"
        " input I { x: Int } extend input I { a: Int } extend scalar S @x scalar S"
    )
    assert loaded.issues == ()
    assert "type Query implements N {\n  a: Int\n  b: E\n}" in loaded.sdl
    assert "enum E {\n  A\n  X\n}" in loaded.sdl
    assert "union U = P | Query" in loaded.sdl
    assert "input I {\n  a: Int\n  x: Int\n}" in loaded.sdl


def test_a_required_argument_may_be_deprecated() -> None:
    loaded = load("type Query { a(b: Int! @deprecated): Int }")
    assert "cannot be deprecated" in loaded.issues[0].message
    assert validate(loaded.schema, parse("{ a(b: 1) }")) == []  # as `impact` does


SYNTAX = [
    ("", "is empty"),
    ("  \n", "is empty"),
    ("<!DOCTYPE html><html></html>", "Unexpected character: '<'"),
    ("[1]", "no member __schema"),
    ('{"data": null}', "no member __schema"),
    ('{"__schema": 1}', "no member __schema"),
]


@pytest.mark.parametrize(("text", "what"), SYNTAX, ids=[what for _, what in SYNTAX])
def test_what_is_no_schema(text: str, what: str) -> None:
    with pytest.raises(SchemaSyntaxError) as caught:
        load(text)
    assert what in caught.value.what
    assert "s.graphql" in (caught.value.where or "")
    assert caught.value.remedy
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (json.dumps("type Query { a: Int }\n" * 9999), "s.graphql:1:229980"),
        ("type Query { a: Int } # " + "x" * 9999 + "\n}", "s.graphql:2:1"),
    ],
    ids=["the string of a response", "the line before is long"],
)
def test_a_long_line_is_not_shown(text: str, place: str) -> None:
    with pytest.raises(SchemaSyntaxError) as caught:
        load(text)
    assert caught.value.where == place


INVALID = [
    (
        "type Query { a: Int } type Query { b: Int }",
        "line 1: There can be only one type named",
    ),
    (
        "schema { query: Q } type Q { a: Int } schema { query: Q }",
        "line 1: Must provide only one schema definition",
    ),
    (
        "type Query { a: Int a: String }",
        "line 1: Field 'Query.a' can only be defined once",
    ),
    (
        "type Query { a: E } enum E { b b }",
        "line 1: Enum value 'E.b' can only be defined once",
    ),
    ("schema { query: Q } input Q { a: Int }", "root type must be Object"),
    (
        "type Query implements N { a: Int } interface N { id: ID }",
        "Interface field N.id expected",
    ),
    ("query Q { a }", "Query root type must be provided"),
    ("type Query { a: Int @deprecated(reason: 1) }", "reason"),
]


@pytest.mark.parametrize(("text", "what"), INVALID, ids=[what for _, what in INVALID])
def test_what_breaks_a_rule(text: str, what: str) -> None:
    with pytest.raises(SchemaError) as caught:
        load(text)
    assert what in caught.value.what
    assert caught.value.exit_code == 4
    assert caught.value.remedy


def test_all_broken_rules_are_listed_up_to_a_point() -> None:
    fields = "\n".join(f"a{n}: T{n}" for n in range(30))
    with pytest.raises(InvalidSchemaError) as caught:
        load(f"type Query {{\n{fields}\n}}")
    assert "30 rules" in caught.value.what
    assert "line 11: Unknown type 'T9'" in caught.value.what
    assert "and 20 more" in caught.value.what


@settings(deadline=None)
@given(st.data())
def test_nothing_but_a_schema_error_comes_out(data: st.DataObject) -> None:
    """Cut, drop and replace parts of a good result: it loads or is refused."""
    result = json.loads(
        introspection("type Query { a(b: [Int!] = [1]): E } enum E { A }")
    )
    for _ in range(data.draw(st.integers(1, 3))):
        node: object = result
        while isinstance(node, (dict, list)) and node:
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            key = data.draw(st.sampled_from(keys))
            inner = node[key]
            if not inner or data.draw(st.integers(0, 3)) == 0:
                node[key] = data.draw(st.sampled_from([None, 1, "x", [], {}, [{}]]))
                break
            node = inner
    remedy: str | None = "none is needed"
    try:
        load(json.dumps(result))
    except SchemaError as error:
        remedy = error.remedy
    assert remedy


TOLERATED = """
type Query { a(x: Int! @deprecated(reason: "old")): Int b(w: Wish): Int }
input Wish { must: Int! @deprecated }
directive @odd(x: Int! @deprecated) on FIELD
"""


@pytest.mark.parametrize("name", ["x.json", "x.graphql"])
def test_what_is_tolerated_can_be_pulled_and_read_again(
    name: str, command: Command
) -> None:
    command.write("s.graphql", TOLERATED)
    pulled = command("schema", "pull", "--schema", "s.graphql", "--out", name)
    assert pulled.code == 0, pulled.err
    assert "deprecated" in pulled.err
    again = command("schema", "pull", "--schema", name, "--out", "again.json")
    assert again.code == 0, again.err
    assert again.err.count("deprecated") == pulled.err.count("deprecated")
    same = command("schema", "diff", "s.graphql", "again.json")
    assert (same.code, same.out) == (0, "No changes.\n")
