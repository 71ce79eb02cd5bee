"""How large an operation is before it is run: nodes, nesting and cost points.

Nodes are counted as the server's documentation does: the page sizes along nested
connections multiply, and all connections of the request add up. The cost formula is not
published; here it is one point, plus one for every started hundred of nodes after the
first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    InlineFragmentNode,
    IntValueNode,
    VariableNode,
)

from xurrent_gen.sandbox.data.catalog import connection_node
from xurrent_gen.sandbox.data.type_refs import read_type

from .plan import included

if TYPE_CHECKING:
    from graphql import GraphQLNamedType, SelectionSetNode
    from graphql.execution.values import VariableValues

    from .plan import Plan


@dataclass(frozen=True, slots=True)
class Measured:
    """The size of one request."""

    nodes: int
    depth: int
    cost: int


@dataclass(slots=True)
class _Level:
    """One connection (or several of one response key) and those within it."""

    size: FieldNode | None
    inner: dict[str, _Level]


class Measure:
    """Measures plans; what does not depend on variables is worked out once a plan."""

    def __init__(self, default_size: int) -> None:
        self._default = default_size

    def of(self, plan: Plan, variables: VariableValues) -> Measured:
        """The size of a plan with these variables."""
        root = plan.levels
        if root is None:
            root = _Level(None, {})
            self._walk(
                plan, plan.root_type, plan.operation.selection_set, root, variables, ()
            )
            plan.levels = root
        level = cast("_Level", root)
        nodes, depth = self._sum(level, 1, variables)
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
        self,
        plan: Plan,
        parent: GraphQLNamedType,
        selection_set: SelectionSetNode,
        level: _Level,
        variables: VariableValues,
        spreads: tuple[str, ...],
    ) -> None:
        types = plan.catalog.schema.type_map
        for node in selection_set.selections:
            if not included(cast("FieldNode", node), variables):
                continue
            if isinstance(node, InlineFragmentNode):
                named = node.type_condition
                inside = types[named.name.value] if named else parent
                self._walk(plan, inside, node.selection_set, level, variables, spreads)
            elif isinstance(node, FragmentSpreadNode):
                name = node.name.value
                fragment = plan.fragments[name]
                inside = types[fragment.type_condition.name.value]
                if name not in spreads:
                    self._walk(
                        plan,
                        inside,
                        fragment.selection_set,
                        level,
                        variables,
                        (*spreads, name),
                    )
            elif isinstance(node, FieldNode) and node.selection_set is not None:
                self._field(plan, parent, node, level, variables, spreads)

    def _field(
        self,
        plan: Plan,
        parent: GraphQLNamedType,
        node: FieldNode,
        level: _Level,
        variables: VariableValues,
        spreads: tuple[str, ...],
    ) -> None:
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            return
        field = parent.fields.get(node.name.value)
        if field is None or node.selection_set is None:
            return
        schema = plan.catalog.schema
        ref = read_type(field)
        target = schema.type_map[ref.name]
        counts = (
            isinstance(target, GraphQLObjectType)
            and not ref.list_depth
            and connection_node(schema, target) is not None
        )
        key = node.alias.value if node.alias else node.name.value
        inner = level.inner.get(key)
        if inner is None:
            inner = level.inner[key] = _Level(node if counts else None, {})
        self._walk(plan, target, node.selection_set, inner, variables, spreads)
