"""The compiled executor gives what graphql-core's own executor gives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import (
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    execute_sync,
    get_variable_values,
    parse,
    validate,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sandbox.calls import Documents, call
from xurrent_gen.sandbox import Sandbox, SandboxOptions
from xurrent_gen.sandbox.plan import Plan, Slot
from xurrent_gen.sandbox.resolvers import RequestContext
from xurrent_gen.sandbox.scalars import dumps, exact
from xurrent_gen.sandbox.store import Ref

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


def reference(sandbox: Sandbox, query: str) -> Any:
    """What graphql-core makes of a query over the same rows and resolvers."""
    schema: GraphQLSchema = sandbox.store.catalog.schema
    store = sandbox.store
    document = parse(query)
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    variables = get_variable_values(schema, operation.variable_definitions or (), {})
    assert not isinstance(variables, list)
    plan = Plan(store.catalog, document, operation, variables, lambda _: frozenset())

    def followed(value: object) -> object:
        if isinstance(value, Ref):
            return store.row(value)
        if isinstance(value, list):
            items = [i for i in value if not isinstance(i, Ref) or store.exists(i)]
            return [followed(item) for item in items]
        return exact(value) if not isinstance(value, dict) else value

    def resolve(source: Any, info: GraphQLResolveInfo[Any], **args: object) -> object:
        if source and info.field_name in source:
            return followed(source[info.field_name])
        shape = store.catalog.shape(info.parent_type.name).fields[info.field_name]
        slot = Slot("", shape, info.field_nodes, info.parent_type.name, None)  # type: ignore[arg-type]
        answer = sandbox._resolvers.query(slot, source, args, RequestContext(1))
        return followed(answer)

    result = execute_sync(
        schema,
        document,
        root_value={},
        field_resolver=resolve,
        type_resolver=lambda value, _info, _type: value["__typename"],
    )
    assert plan.root.keys
    errors = [dict(error.formatted) for error in result.errors or []]
    return json.loads(dumps({"data": result.data, "errors": errors}))


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


@pytest.mark.parametrize(
    ("query", "data", "path"),
    [
        # A field that may be null takes the error; its siblings stay.
        ('{ version box(id: "x") { id } }', {"version": ..., "box": None}, ["box"]),
        # One that may not passes it on: here to the top.
        ("{ version items(first: 500) { totalCount } }", None, ["items"]),
        # And here to the nearest parent that may be null, through a list.
        # Lists keep what is right in them.
        (
            "{ things { ... on Box { inside { ... on Box { items(first: 500) { totalCount } } } } } }",
            None,
            None,
        ),
        # Lists keep what is right in them.
        (
            "{ things { ... on Box { lid { on { items(first: 500) { totalCount } } } } } }",
            ...,
            None,
        ),
    ],
)
def test_errors_make_the_nearest_nullable_parent_null(
    foreign: Sandbox, query: str, data: Any, path: list[str] | None
) -> None:
    answer = call(foreign, query)
    expected = reference(foreign, query)
    assert json.dumps(answer["data"]) == json.dumps(expected["data"])
    assert [e["path"] for e in answer["errors"]] == [
        e["path"] for e in expected["errors"]
    ]
    if path is not None:
        assert [e["path"] for e in answer["errors"]] == [path]
    if data is not ...:
        assert list(answer["data"] or []) == list(data or [])
        nulls = {k for k, v in (answer["data"] or {}).items() if v is None}
        assert nulls == {k for k, v in (data or {}).items() if v is None}
