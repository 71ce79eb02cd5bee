"""The compiled executor gives what graphql-core's own executor gives."""

from __future__ import annotations

import json

import pytest
from graphql import (
    build_schema,
    parse,
    validate,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sandbox.calls import Documents, call
from tests.sandbox.reference import reference
from xurrent_gen.sandbox import Sandbox, SandboxOptions

FOREIGN = """
interface Thing { id: ID! label: String! }
interface Sized { size: Int }
scalar Instant
enum Colour { red green }
type Box implements Thing & Sized {
  id: ID! label: String! size: Int colour: Colour! made: Instant
  inside: [Thing!]! grid: [[Int!]!]! lid: Lid
  items(first: Int, after: String): ItemConnection!
  named(name: String!): Box
}
type Ball implements Thing { id: ID! label: String! bounce: Float tags: [String!]! }
type Lid { weight: Float on: Box }
union Item = Box | Ball
type ItemEdge { cursor: String! node: Item }
type PageInfo { hasNextPage: Boolean! endCursor: String extra: Int! }
type ItemConnection { edges: [ItemEdge!]! pageInfo: PageInfo! totalCount: Int! }
type Query {
  things: [Thing!]!
  maybe: [Thing]
  items(first: Int, after: String): ItemConnection!
  box(id: ID!): Box
  anyBox: Box!
  item: Item
  version: String!
}
"""


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture(scope="module")
def foreign() -> Sandbox:
    return Sandbox(SandboxOptions(schema=build_schema(FOREIGN)))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(min_value=0, max_value=10**9))
def test_answers_are_those_of_graphql_core(sandbox: Sandbox, seed: int) -> None:
    same_answer(sandbox, seed)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(min_value=0, max_value=10**9))
def test_answers_on_another_schema_too(foreign: Sandbox, seed: int) -> None:
    same_answer(foreign, seed)


def same_answer(sandbox: Sandbox, seed: int) -> None:
    schema = sandbox.store.catalog.schema
    query = Documents(schema, seed).query()
    assert validate(schema, parse(query)) == [], query
    answer = call(sandbox, query)
    expected = reference(sandbox, query)
    assert answer.get("errors", []) == expected["errors"], query
    assert json.dumps(answer["data"]) == json.dumps(expected["data"]), query


BAD = "items(first: 500) { totalCount }"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # A field that may be null takes the error; its siblings stay.
        ('{ version box(id: "x") { id } }', {"version", "box"}),
        # One that may not be null passes it on: here to the top.
        (f"{{ version {BAD} }}", None),
        # Through a list whose items may not be null, too.
        (f"{{ things {{ ... on Box {{ {BAD} }} }} }}", None),
        # A list whose items may be null keeps the others.
        (f"{{ maybe {{ id ... on Box {{ {BAD} }} }} }}", {"maybe"}),
        # The nearest parent that may be null is somewhere in the middle.
        (f"{{ things {{ ... on Box {{ lid {{ on {{ {BAD} }} }} }} }} }}", {"things"}),
    ],
)
def test_errors_make_the_nearest_nullable_parent_null(
    foreign: Sandbox, query: str, expected: set[str] | None
) -> None:
    answer = call(foreign, query)
    judged = reference(foreign, query)
    paths = [error["path"] for error in answer["errors"]]
    assert paths
    assert paths == [error["path"] for error in judged["errors"]]
    assert json.dumps(answer["data"]) == json.dumps(judged["data"])
    assert (expected is None) is (answer["data"] is None)
    assert set(answer["data"] or ()) == (expected or set())


def test_a_nullable_list_keeps_its_other_items(foreign: Sandbox) -> None:
    items = call(foreign, f"{{ maybe {{ id ... on Box {{ {BAD} }} }} }}")["data"][
        "maybe"
    ]
    assert None in items
    assert any(items)
