"""Check that an introspection result has the shape it must have, before it is used.

graphql-core trusts the result: what is not as it expects surfaces far from its place, as
whatever Python makes of it. Here each part is looked at once, and problems are reported
with their coordinates. What only breaks a rule of GraphQL is left to its own validation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeGuard

from graphql import DirectiveLocation, specified_scalar_types

from xurrent_gen.errors import InvalidSchemaError
from xurrent_gen.printable import printable

MOST_WRAPPERS = 100
"""Limit of nested lists and non-nulls: SDL can be read to about as many."""

_Node: TypeAlias = Mapping[str, object]
_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*\Z")
_ROOTS = ("queryType", "mutationType", "subscriptionType")
_TEXTS = ("description", "deprecationReason", "specifiedByURL", "defaultValue")
_FLAGS = ("isDeprecated", "isOneOf", "isRepeatable")
_NO_ENUM_VALUES = frozenset({"false", "null", "true"})
# The lists that a type of a kind must have.
_LISTS: Mapping[str, tuple[str, ...]] = {
    "SCALAR": (),
    "OBJECT": ("fields", "interfaces"),
    "INTERFACE": ("fields",),
    "UNION": ("possibleTypes",),
    "ENUM": ("enumValues",),
    "INPUT_OBJECT": ("inputFields",),
}


def check_answer(schema: _Node, origin: str) -> frozenset[str]:
    """The scalars of GraphQL that ``schema`` uses and does not list.

    Raises ``InvalidSchemaError`` for the first part that is amiss.
    """
    checker = _Checker(origin)
    checker.check(schema)
    return frozenset(checker.unlisted)


class _Checker:
    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._known: set[str] = set()
        self.unlisted: set[str] = set()

    def check(self, schema: _Node) -> None:
        """Look at everything."""
        self._facts(schema, "__schema")
        types = list(self._members(schema, "types", "__schema"))
        self._known = {str(node["name"]) for node in types}
        for root in _ROOTS:
            if schema.get(root) is not None:
                self._reference(schema[root], f"__schema.{root}")
        for each in types:
            self._type(each)
        for each in self._members(schema, "directives", "__schema"):
            self._directive(each)

    def _type(self, node: _Node) -> None:
        name, kind = str(node["name"]), node.get("kind")
        if not isinstance(kind, str) or kind not in _LISTS:
            raise self._amiss(name, "its kind", kind)
        needed = _LISTS[kind]
        for key in ("fields", "inputFields"):
            for each in self._members(node, key, name, optional=key not in needed):
                self._field(each, f"{name}.{each['name']}")
        for each in self._members(
            node, "enumValues", name, optional="enumValues" not in needed
        ):
            if each["name"] in _NO_ENUM_VALUES:
                raise self._amiss(name, "the name of a value", each["name"])
        for key in ("interfaces", "possibleTypes"):
            for each in self._members(node, key, name, optional=key not in needed):
                self._reference(each, name)

    def _directive(self, node: _Node) -> None:
        coordinate = f"@{node['name']}"
        for each in self._members(node, "args", coordinate):
            self._reference(each.get("type"), f"{coordinate}({each['name']}:)")
        places = node.get("locations")
        for place in places if _is_list(places) else [None]:
            if not isinstance(place, str) or place not in DirectiveLocation.__members__:
                raise self._amiss(coordinate, "a location", place)

    def _field(self, node: _Node, coordinate: str) -> None:
        self._reference(node.get("type"), coordinate)
        is_input = "args" not in node
        for each in self._members(node, "args", coordinate, optional=is_input):
            self._reference(each.get("type"), f"{coordinate}({each['name']}:)")

    def _reference(self, node: object, coordinate: str) -> None:
        """A named type of the schema, inside wrappers."""
        inside: object = node
        for _ in range(MOST_WRAPPERS):
            if not _is_node(inside):
                raise self._amiss(coordinate, "its type", inside)
            if inside.get("kind") not in ("LIST", "NON_NULL"):
                self._known_name(inside.get("name"), coordinate)
                return
            inside = inside.get("ofType")
        raise InvalidSchemaError(
            f"{coordinate}: its type is nested more than {MOST_WRAPPERS} levels deep",
            where=self._origin,
            remedy=_REMEDY,
        )

    def _known_name(self, name: object, coordinate: str) -> None:
        if not isinstance(name, str) or name not in self._known:
            if not isinstance(name, str) or name not in specified_scalar_types:
                raise self._amiss(coordinate, "the name of its type", name)
            self.unlisted.add(name)

    def _members(
        self, owner: _Node, key: str, coordinate: str, *, optional: bool = False
    ) -> Iterator[_Node]:
        """The members of a list, each with a name that GraphQL allows."""
        value = owner.get(key)
        if value is None and optional:
            return
        if not _is_list(value):
            raise self._amiss(coordinate, f"its list {key}", value)
        for item in value:
            if not _is_node(item):
                raise self._amiss(coordinate, f"a member of {key}", item)
            name = item.get("name")
            if not isinstance(name, str) or not _NAME.match(name):
                raise self._amiss(coordinate, f"a name in {key}", name)
            self._facts(item, f"{coordinate}.{name}".replace("__schema.", ""))
            yield item

    def _facts(self, node: _Node, coordinate: str) -> None:
        for key in _TEXTS:
            if not isinstance(node.get(key), str | None):
                raise self._amiss(coordinate, f"its {key}", node[key])
        for key in _FLAGS:
            if not isinstance(node.get(key), bool | None):
                raise self._amiss(coordinate, f"its {key}", node[key])

    def _amiss(self, coordinate: str, what: str, value: object) -> InvalidSchemaError:
        shown = printable(repr(value))
        shown = shown if len(shown) <= 60 else f"{shown[:60]}…"
        found = "is missing" if value is None else f"cannot be {shown}"
        return InvalidSchemaError(
            "the introspection result does not describe a schema: "
            f"{coordinate}: {what} {found}",
            where=self._origin,
            remedy=_REMEDY,
        )


_REMEDY = (
    "fetch it again with `xurrent-gen schema pull`; a result of another tool must hold "
    "all that the standard introspection query asks for"
)


def _is_node(value: object) -> TypeGuard[_Node]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
