"""Size of an operation before it is run: nodes, nesting and cost points.

Nodes are counted as the server's documentation does: the page sizes along nested
connections multiply, and all connections of the request add up. The cost formula is not
published; unless the options say otherwise it is one point, plus one for every started
hundred of nodes after the first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from graphql import IntValueNode, VariableNode

from xurrent_gen.ir.conventions import connection_nodes
from xurrent_gen.sandbox.data.catalog import list_depth
from xurrent_gen.schema.wrappers import base_of

from .connections import PAGE_LIMIT

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
    """Number of values in an answer that are no objects or lists."""
    if isinstance(data, dict):
        return sum(map(fields_in, cast("dict[str, object]", data).values()))
    if isinstance(data, list):
        return sum(map(fields_in, cast("list[object]", data)))
    return 1


def measure(operation: Operation) -> Measured:
    """The size of an operation with its variables; connections that are asked for no
    size count as full ones."""
    root = (operation.root.name, operation.definition.selection_set)
    nodes, depth = _sum(operation, [root], 1)
    return Measured(nodes, depth, 1 + max(0, nodes - 1) // 100)


def _sum(
    operation: Operation,
    sets: list[tuple[str, SelectionSetNode]],
    times: int,
) -> tuple[int, int]:
    """Nodes and nesting of what is selected; fields of one response key are one."""
    within: defaultdict[str, list[tuple[str, SelectionSetNode]]] = defaultdict(list)
    sizes: dict[str, int | None] = {}
    for parent, selection_set in sets:
        for owner, node in operation.fields(selection_set, parent):
            field = operation.field(owner, node)
            if field is None or node.selection_set is None:
                continue
            target = base_of(field)
            counts = not list_depth(field) and connection_nodes(target) is not None
            key = node.alias.value if node.alias else node.name.value
            if key not in sizes:
                sizes[key] = _page_size(node, operation.variables) if counts else None
            within[key].append((target.name, node.selection_set))
    nodes = depth = 0
    for key, inner in within.items():
        size = sizes[key]
        here = times if size is None else times * size
        below, deep = _sum(operation, inner, here)
        nodes += below + (0 if size is None else here)
        depth = max(depth, deep + (size is not None))
    return nodes, depth


def _page_size(node: FieldNode, variables: VariableValues) -> int:
    for argument in node.arguments or ():
        if argument.name.value in ("first", "last"):
            value = argument.value
            if isinstance(value, IntValueNode):
                return int(value.value)
            if isinstance(value, VariableNode):
                given = cast("object", variables.coerced.get(value.name.value))
                if isinstance(given, int):
                    return max(given, 0)
    return PAGE_LIMIT
