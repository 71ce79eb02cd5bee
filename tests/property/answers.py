"""A server that answers any valid document with random data, for any generated package."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from random import Random
from typing import Any

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
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    parse,
    validate,
)

from tests.support.driver import Driver


class Package:
    """A generated package: its client and the parts of its runtime that tests ask."""

    def __init__(self, name: str) -> None:
        def part(module: str) -> Any:
            return importlib.import_module(f"{name}.{module}")

        self.root: Any = importlib.import_module(name)
        self.index: Any = part("_runtime.schema.index").index()
        self.model: Any = part("_runtime.schema.models").GraphQLModel
        self._codecs: Any = part("_runtime.core.scalars").CODECS

    def fetched(self, kind: str, server: Any, ask: Callable[[Any], Any]) -> Any:
        """The items of a listing, or the value of another root, from either client."""
        with Driver(self.root, kind) as driver:
            query = ask(driver.canned(server)[0])
            if "pages" in dir(query):
                return driver.collect(query)
            return driver.run(query.get_or_none())

    def to_wire(self, value: Any, ref: Any) -> Any:
        """A decoded value as the server would have sent it."""
        if value is None:
            return None
        if ref.item is not None:
            return [self.to_wire(item, ref.item) for item in value]
        if isinstance(value, self.model):
            return self.re_encoded(value)
        if ref.named.is_enum:
            return str(value)
        if isinstance(value, Decimal):
            return value  # in answers always a number, unlike in inputs
        return self._codecs[ref.codec].write(value)

    def re_encoded(self, model: Any) -> dict[str, Any]:
        """A model as JSON, under the names of the schema; connections as their nodes."""
        fields = self.index.type(type(model).__graphql_name__).fields
        found: dict[str, Any] = {}
        for name, value in model.__dict__.items():
            field = fields[name]
            if field.is_connection:
                found[field.graphql] = [self.re_encoded(node) for node in value]
            else:
                found[field.graphql] = self.to_wire(value, field.type)
        return found


@lru_cache(256)
def accepted(schema: GraphQLSchema, query: str) -> DocumentNode:
    """A valid document; many examples send the same one."""
    document = parse(query)
    errors = validate(schema, document)
    assert not errors, (query, errors)
    return document


class Server:
    """Answers a document with random data that conforms to the schema."""

    def __init__(self, schema: GraphQLSchema, random: Random) -> None:
        self.schema = schema
        self.random = random

    def __call__(self, request: Any) -> Mapping[str, object]:
        body = json.loads(request.body)
        document = accepted(self.schema, body["query"])
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
        return {"data": {node.name.value: found}}

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
            return self.leaf(named, node.name.value)
        assert node.selection_set is not None
        if is_abstract_type(named):
            possible = self.schema.get_possible_types(named)
            named = self.random.choice(sorted(possible, key=lambda t: t.name))
        return self.object(named, node.selection_set)

    def leaf(self, named: Any, field: str) -> Any:
        if isinstance(named, GraphQLEnumType):
            return self.random.choice([*named.values, "a_new_value"])
        leaves = LEAVES.get(named.name, ["text of a value list"])
        if named.name == "ISO8601Timestamp" and field.endswith("TargetAt"):
            leaves = [*leaves, "best_effort", "no_target"]
        return self.random.choice(leaves)


LEAVES: dict[str, list[Any]] = {
    "ID": ["NG1lLXEvUGVyc29uLzE", ""],
    "String": ["", 'Zoë \u2028 "quoted" \\ 🙂', "x" * 300],
    "Int": [0, -1, 2**31 - 1, 2**53 + 1, 10**30],
    "Float": [0.5, -1e300, 3.0],
    "Boolean": [True, False],
    "Decimal": [Decimal("99999999999999.99"), Decimal("1.10"), Decimal("-0.001")],
    "ISO8601Timestamp": ["2024-02-29T23:59:59+00:00"],
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
