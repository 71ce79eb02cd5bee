"""How large an operation is before it is run: nodes, nesting and cost points.

Nodes are counted as the server's documentation does: the page sizes along nested
connections multiply, and all connections of the request add up. The cost formula is not
published; unless the options say otherwise it is one point, plus one for every started
hundred of nodes after the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    IntValueNode,
    VariableNode,
)

from xurrent_gen.sandbox.data.catalog import connection_node, list_depth
from xurrent_gen.schema.wrappers import base_of

if TYPE_CHECKING:
    from graphql import FieldNode, SelectionSetNode
    from graphql.execution.values import VariableValues

    from .operation import Operation


@dataclass(frozen=True, slots=True)
class Measured:
    """The size of one request."""

    nodes: int
    depth: int
    cost: int


def fields_in(data: object) -> int:
    """How many values that are no objects or lists an answer holds."""
    if isinstance(data, dict):
        return sum(map(fields_in, cast("dict[str, object]", data).values()))
    if isinstance(data, list):
        return sum(map(fields_in, cast("list[object]", data)))
    return 1


@dataclass(slots=True)
class _Level:
    """One connection (or several of one response key) and those within it."""

    size: FieldNode | None
    inner: dict[str, _Level]


class Measure:
    """Measures operations before they are run."""

    def __init__(self, default_size: int) -> None:
        self._default = default_size

    def of(self, operation: Operation) -> Measured:
        """The size of an operation with its variables."""
        level = _Level(None, {})
        _walk(operation, operation.root.name, operation.definition.selection_set, level)
        nodes, depth = self._sum(level, 1, operation.variables)
        return Measured(nodes, depth, 1 + max(0, nodes - 1) // 100)

    def _sum(
        self, level: _Level, times: int, variables: VariableValues
    ) -> tuple[int, int]:
        nodes = depth = 0
        for inner in level.inner.values():
            if inner.size is None:
                below, deep = self._sum(inner, times, variables)
                nodes, depth = nodes + below, max(depth, deep)
                continue
            here = times * self._page_size(inner.size, variables)
            below, deep = self._sum(inner, here, variables)
            nodes, depth = nodes + here + below, max(depth, deep + 1)
        return nodes, depth

    def _page_size(self, node: FieldNode, variables: VariableValues) -> int:
        for argument in node.arguments or ():
            if argument.name.value in ("first", "last"):
                value = argument.value
                if isinstance(value, IntValueNode):
                    return int(value.value)
                if isinstance(value, VariableNode):
                    given = cast("object", variables.coerced.get(value.name.value))
                    if isinstance(given, int):
                        return max(given, 0)
        return self._default


def _walk(
    operation: Operation, parent: str, selection_set: SelectionSetNode, level: _Level
) -> None:
    for owner, node in operation.fields(selection_set, parent):
        holder = operation.catalog.schema.type_map[owner]
        if node.selection_set is None or not isinstance(
            holder, GraphQLObjectType | GraphQLInterfaceType
        ):
            continue
        field = holder.fields.get(node.name.value)
        if field is None:
            continue
        target = base_of(field)
        counts = not list_depth(field) and connection_node(target) is not None
        key = node.alias.value if node.alias else node.name.value
        inner = level.inner.setdefault(key, _Level(node if counts else None, {}))
        _walk(operation, target.name, node.selection_set, inner)
