"""What random data is made of and compared by, for any generated package."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    is_abstract_type,
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
        if ref.named.is_enum:
            return str(value)
        if isinstance(value, Decimal):
            return value  # in answers always a number, unlike in inputs
        return self._codecs[ref.codec].write(value)


@lru_cache(256)
def accepted(schema: GraphQLSchema, query: str) -> DocumentNode:
    """A valid document; many examples send the same one."""
    document = parse(query)
    errors = validate(schema, document)
    assert not errors, (query, errors)
    return document


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
    """Equal, and of one type at every depth."""
    if isinstance(found, dict) and isinstance(expected, dict):
        assert found.keys() == expected.keys()
        return all(same(found[key], expected[key]) for key in found)
    if isinstance(found, list) and isinstance(expected, list):
        assert len(found) == len(expected)
        return all(map(same, found, expected))
    assert type(found) is type(expected)
    assert found == expected
    return True
