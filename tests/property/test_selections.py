"""Random selections over the bundled schema: valid documents, and data read exactly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    build_schema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    parse,
    validate,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import xurrent_gen
import xurrent_sdk
from xurrent_sdk._runtime.fields import FieldCall, root_fields
from xurrent_sdk._runtime.models import GraphQLModel
from xurrent_sdk._runtime.scalars import WRITERS
from xurrent_sdk._runtime.schema import FieldDef, TypeRef, index
from xurrent_sdk.testing import FakeTransport

BUNDLED = Path(xurrent_gen.__file__).parent / "data" / "xurrent.graphql"


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(BUNDLED.read_text("utf-8"))


SEEDS = st.integers(0, 2**32)


class Chooser:
    """Chooses what to select, at random, some levels deep."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def selection(self, root: Any, type_name: str, depth: int) -> list[Any]:
        """Some paths from a fields object; at least one."""
        names = list(index().fields(type_name))
        some = self.random.sample(names, min(len(names), self.random.randint(1, 4)))
        found = [
            path
            for name in some
            if (path := self.path(root, index().fields(type_name)[name], depth))
        ]
        if index().kind(type_name) == "abstract" and depth:
            found += self.narrowed(root, type_name, depth)
        return found or [self.leaf(root, type_name)]

    def leaf(self, root: Any, type_name: str) -> Any:
        for name, field in index().fields(type_name).items():
            if index().is_leaf(field.type.base) and field.pages_only:
                return getattr(root, name)
        return root

    def narrowed(self, root: Any, type_name: str, depth: int) -> list[Any]:
        """Fields of some concrete types of an interface."""
        fragments = index().model(type_name).__graphql_fragments__
        some = self.random.sample(sorted(fragments), min(3, len(fragments)))
        return [
            path
            for name in some
            for path in self.selection(
                getattr(root, name), fragments[name], min(depth - 1, 1)
            )
        ]

    def path(self, root: Any, field: FieldDef, depth: int) -> Any:
        target = getattr(root, field.name)
        if isinstance(target, FieldCall):
            return None
        if index().is_leaf(field.type.base):
            return target
        if depth == 0 or self.random.random() < 0.3:
            return target
        connection = index().connection(field.type.base)
        below = connection.node if connection else field.type.base
        limit = {"first": self.random.randint(1, 9)} if connection else {}
        limit = limit if self.random.random() < 0.4 else {}
        return target(lambda x: self.selection(x, below, depth - 1), **limit)


class Server:
    """Answers a document with random data that conforms to the schema."""

    def __init__(self, schema: GraphQLSchema, random: Random) -> None:
        self.schema = schema
        self.random = random
        self.documents: list[DocumentNode] = []
        self.answers: list[dict[str, Any]] = []

    def __call__(self, request: Any) -> Mapping[str, object]:
        body = json.loads(request.body)
        document = parse(body["query"])
        errors = validate(self.schema, document)
        assert not errors, (body["query"], errors)
        operation = document.definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        declared = {v.variable.name.value for v in operation.variable_definitions or ()}
        assert declared == set(body.get("variables") or {})
        root = self.schema.query_type
        assert root is not None
        (node,) = fields_for(root, operation.selection_set, self.schema)
        field = root.fields[node.name.value]
        found = self.value(field.type, node)
        while found is None and node.name.value != "node":
            found = self.value(field.type, node)
        answer = {node.name.value: found}
        self.documents.append(document)
        self.answers.append(answer)
        return {"data": answer}

    def object(self, type_: GraphQLObjectType, chosen: SelectionSetNode) -> Any:
        answer: dict[str, Any] = {}
        for node in fields_for(type_, chosen, self.schema):
            name = node.name.value
            key = node.alias.value if node.alias else name
            if name == "__typename":
                answer[key] = type_.name
            elif name == "pageInfo":
                answer[key] = {"hasNextPage": False, "endCursor": None}
            else:
                value = self.value(type_.fields[name].type, node)
                answer[key] = merged(answer[key], value) if key in answer else value
        return answer

    def value(self, type_: Any, node: FieldNode) -> Any:
        if isinstance(type_, GraphQLNonNull):
            return self.non_null(type_.of_type, node)
        return None if self.random.random() < 0.15 else self.non_null(type_, node)

    def non_null(self, type_: Any, node: FieldNode) -> Any:
        if isinstance(type_, GraphQLList):
            return [
                self.value(type_.of_type, node)
                for _ in range(self.random.choice([0, 1, 3]))
            ]
        named = get_named_type(type_)
        if is_leaf_type(named):
            return self.leaf(named)
        assert node.selection_set is not None
        if is_abstract_type(named):
            possible = self.schema.get_possible_types(named)
            named = self.random.choice(sorted(possible, key=lambda t: t.name))
        return self.object(named, node.selection_set)

    def leaf(self, named: Any) -> Any:
        if isinstance(named, GraphQLEnumType):
            return self.random.choice([*named.values, "a_new_value"])
        return self.random.choice(LEAVES.get(named.name, ["text of a value list"]))


LEAVES: dict[str, list[Any]] = {
    "ID": ["NG1lLXEvUGVyc29uLzE", ""],
    "String": ["", 'Zoë \u2028 "quoted" \\ 🙂', "x" * 300],
    "Int": [0, -1, 2**31 - 1, 2**53 + 1, 10**30],
    "Float": [0.5, -1e300, 3.0],
    "Boolean": [True, False],
    "Decimal": [Decimal("99999999999999.99"), Decimal("1.10"), Decimal("-0.001")],
    "ISO8601Timestamp": ["2024-02-29T23:59:59+00:00", "best_effort", "no_target"],
    "ISO8601Date": ["2024-02-29", "0001-01-01", "9999-12-31"],
    "ISO8601Time": ["00:00", "24:00", "23:59:58"],
    "JSON": [None, {"a": [1, 2.5, "x", {"b": None}]}, [], "text", 7],
}


def fields_for(
    type_: GraphQLObjectType, chosen: SelectionSetNode, schema: GraphQLSchema
) -> list[FieldNode]:
    """The fields that a selection set asks of a concrete type."""
    found: list[FieldNode] = []
    for node in chosen.selections:
        if isinstance(node, FieldNode):
            found.append(node)
            continue
        assert isinstance(node, InlineFragmentNode | FragmentDefinitionNode)
        condition = node.type_condition
        assert condition is not None
        on = schema.type_map[condition.name.value]
        if on is type_ or (is_abstract_type(on) and schema.is_sub_type(on, type_)):
            found += fields_for(type_, node.selection_set, schema)
    return found


def merged(one: Any, other: Any) -> Any:
    """Two answers to one response key."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **other}
    return one


def to_wire(value: Any, ref: TypeRef) -> Any:
    """A decoded value as the server would have sent it."""
    if value is None:
        return None
    if ref.item is not None:
        return [to_wire(item, ref.item) for item in value]
    if isinstance(value, GraphQLModel):
        return re_encoded(value)
    if index().kind(ref.base) == "enum":
        return str(value)
    return WRITERS[index().codec(ref.base)](value)


def re_encoded(model: GraphQLModel) -> dict[str, Any]:
    """A model as JSON, under the names of the schema; connections as their nodes."""
    fields = index().fields(type(model).__graphql_name__)
    found: dict[str, Any] = {}
    for name, value in model.__dict__.items():
        field = fields[name]
        if index().connection(field.type.base):
            found[field.graphql] = [re_encoded(node) for node in value]
        else:
            found[field.graphql] = to_wire(value, field.type)
    return found


def flattened(value: Any) -> Any:
    """An answer without what only paging and decoding need."""
    if isinstance(value, list):
        return [flattened(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() <= {"nodes", "pageInfo"} and "nodes" in value:
        return [flattened(node) for node in value["nodes"] or []]
    found: dict[str, Any] = {}
    for key, item in value.items():
        prefix, _, rest = key.partition("_")
        if key == "__typename":
            continue
        is_alias = bool(rest) and index().has_type(prefix)
        found[rest if is_alias else key] = flattened(item)
    return found


def client_of(server: Server) -> xurrent_sdk.XurrentClient:
    return xurrent_sdk.XurrentClient(
        account="widget", token="t", stage="qa", transport=FakeTransport(server)
    )


CONNECTIONS = sorted(
    name for name, root in index().queries.items() if index().connection(root.type.base)
)


def same(found: Any, expected: Any) -> bool:
    """Equal, where a null connection equals an empty list."""
    if isinstance(found, dict) and isinstance(expected, dict):
        assert found.keys() == expected.keys()
        return all(same(found[key], expected[key]) for key in found)
    if isinstance(found, list) and isinstance(expected, list):
        assert len(found) == len(expected)
        return all(map(same, found, expected))
    if found == [] and expected is None:
        return True
    assert type(found) is type(expected)
    assert found == expected
    return True


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.sampled_from(CONNECTIONS))
def test_data_is_read_exactly(schema: GraphQLSchema, seed: int, root: str) -> None:
    random = Random(seed)
    server, chooser = Server(schema, random), Chooser(random)
    definition = index().queries[root]
    connection = index().connection(definition.type.base)
    assert connection is not None
    with client_of(server) as client:
        query = getattr(client.query, root)()
        chosen = query.select(lambda x: chooser.selection(x, connection.node, 3))
        items = list(chosen)
    (answer,) = server.answers
    expected = flattened(answer[definition.graphql])
    assert same([re_encoded(item) for item in items], expected or [])


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_records_of_any_type_are_read_exactly(schema: GraphQLSchema, seed: int) -> None:
    random = Random(seed)
    server, chooser = Server(schema, random), Chooser(random)
    with client_of(server) as client:
        query = client.query.node("1").select(lambda x: chooser.selection(x, "Node", 3))
        found = query.get_or_none()
    (answer,) = server.answers
    if found is None:
        assert answer["node"] is None
        return
    assert type(found).__graphql_name__ == answer["node"]["__typename"]
    assert same(re_encoded(found), flattened(answer["node"]))


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_a_document_depends_on_the_shape_alone(
    schema: GraphQLSchema, seed: int
) -> None:
    documents: list[str] = []
    with client_of(Server(schema, Random(0))) as client:
        for _ in range(2):
            chooser = Chooser(Random(seed))
            query = client.query.requests().select(
                lambda x, chooser=chooser: chooser.selection(x, "Request", 3)
            )
            documents.append(query.document())
    assert documents[0] == documents[1]
    assert not validate(schema, parse(documents[0]))


def test_root_fields_are_those_of_the_schema(schema: GraphQLSchema) -> None:
    assert schema.query_type is not None
    known = {root.graphql for root in index().queries.values()}
    assert known == set(schema.query_type.fields)
    assert root_fields("Person") is not None
