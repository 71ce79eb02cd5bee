"""One operation of a request: what its size and scopes are read from, before it runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSkipDirective,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    get_directive_values,
    get_operation_ast,
)
from graphql.execution.values import VariableValues

from xurrent_gen.ir.conventions import connection_nodes
from xurrent_gen.sandbox.data.catalog import Catalog, FieldShape, list_depth
from xurrent_gen.sandbox.data.vocabulary import lower_first
from xurrent_gen.schema.wrappers import base_of

from .connections import PAGE_LIMIT

_INTROSPECTION = ("__schema", "__type")


@dataclass(frozen=True, slots=True)
class Operation:
    """The operation that a request names, with the variables it is run with."""

    catalog: Catalog
    definition: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues

    @property
    def root(self) -> GraphQLObjectType:
        """The type that the operation starts at."""
        root = self.catalog.schema.get_root_type(self.definition.operation)
        if root is None:
            raise GraphQLError(f"There are no {self.definition.operation.value} fields")
        return root

    def fields(
        self, selection_set: SelectionSetNode, type_name: str
    ) -> Iterator[tuple[str, FieldNode]]:
        """The fields that are fetched, each with the type it is asked of."""
        for node in selection_set.selections:
            if not _included(node, self.variables):
                continue
            if isinstance(node, FieldNode):
                yield type_name, node
            elif isinstance(node, InlineFragmentNode):
                named = node.type_condition
                inside = named.name.value if named else type_name
                yield from self.fields(node.selection_set, inside)
            elif isinstance(node, FragmentSpreadNode):
                # It ends: fragments that spread themselves are refused before.
                spread = self.fragments[node.name.value]
                inside = spread.type_condition.name.value
                yield from self.fields(spread.selection_set, inside)

    def field(self, owner: str, node: FieldNode) -> GraphQLField | None:
        """Definition of a field in the schema; None for `__typename` and the like."""
        holder = self.catalog.schema.type_map[owner]
        if isinstance(holder, GraphQLObjectType | GraphQLInterfaceType):
            field: GraphQLField | None = holder.fields.get(node.name.value)
            return field
        return None

    @property
    def introspects(self) -> bool:
        """Return whether the schema itself is asked for."""
        asked = self.fields(self.definition.selection_set, self.root.name)
        return any(node.name.value in _INTROSPECTION for _, node in asked)

    @property
    def mutations(self) -> int:
        """Number of mutations that it runs."""
        if self.definition.operation is not OperationType.MUTATION:
            return 0
        return sum(
            1 for _ in self.fields(self.definition.selection_set, self.root.name)
        )


def choose_operation(
    document: DocumentNode, name: str | None
) -> OperationDefinitionNode:
    """The operation that ``name`` stands for; GraphQLError when there is no such one."""
    found = get_operation_ast(document, name)
    if found is None and name is not None:
        raise GraphQLError(f"No operation named {name!r}.")
    if found is None:
        raise GraphQLError("An operation name is required.")
    if found.operation is OperationType.SUBSCRIPTION:
        raise GraphQLError("Subscriptions are not supported.")
    return found


def fragments_of(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    """The fragments of a document by name."""
    return {
        d.name.value: d
        for d in document.definitions
        if isinstance(d, FragmentDefinitionNode)
    }


def _included(
    node: FieldNode | InlineFragmentNode | FragmentSpreadNode | object,
    variables: VariableValues,
) -> bool:
    """Return whether ``@skip`` and ``@include`` let a selection in."""
    assert isinstance(node, FieldNode | InlineFragmentNode | FragmentSpreadNode)
    if not node.directives:
        return True
    skip = get_directive_values(GraphQLSkipDirective, node, variables)
    if skip and skip["if"]:
        return False
    include = get_directive_values(GraphQLIncludeDirective, node, variables)
    return include is None or bool(include["if"])


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


_DISPLAY = frozenset({"id", "name", "subject", "__typename"})
_FREE = frozenset({"Account", "RateLimit", "PageInfo", "ValidationError"})


def needed_scopes(operation: Operation) -> frozenset[str]:
    """The `model:Action` names an operation needs, from its selections."""
    found: set[str] = set()
    root = operation.root.name
    mutates = operation.definition.operation is OperationType.MUTATION
    shapes = operation.catalog.shape(root).fields
    asked: dict[str, list[FieldNode]] = {}
    for _, node in operation.fields(operation.definition.selection_set, root):
        asked.setdefault(node.name.value, []).append(node)
    for name, nodes in asked.items():
        if name.startswith("__"):
            continue
        if mutates:
            found.add(_mutation_scope(name))
            continue
        if shapes[name].target == "AttachmentStorage":
            found.add("attachment:Read")
        _read_scopes(operation, shapes[name], nodes, root, found, at_root=True)
    return frozenset(found)


def _mutation_scope(name: str) -> str:
    for verb in ("Create", "Update", "Delete"):
        if name.endswith(verb):
            return f"{name.removesuffix(verb)}:{verb}"
    return f"{name}:Update"


def _read_scopes(
    operation: Operation,
    shape: FieldShape,
    nodes: list[FieldNode],
    parent: str,
    found: set[str],
    *,
    at_root: bool = False,
) -> None:
    catalog = operation.catalog
    type_name = shape.target
    sets = [node.selection_set for node in nodes if node.selection_set is not None]
    if shape.kind == "connection":
        sets = [
            inner.selection_set
            for s in sets
            for _, inner in operation.fields(s, "")
            if inner.name.value == "nodes" and inner.selection_set is not None
        ]
    fields = [pair for s in sets for pair in operation.fields(s, type_name)]
    names = {node.name.value for _, node in fields}
    if _is_model(catalog, type_name) and (at_root or names - _DISPLAY):
        found.add(f"{lower_first(type_name)}:Read")
    for owner, node in fields:
        shape_of_owner = catalog.known(owner)
        if node.selection_set is None or shape_of_owner is None:
            continue
        inner = shape_of_owner.fields.get(node.name.value)
        if inner is not None:
            _read_scopes(operation, inner, [node], owner, found)


def _is_model(catalog: Catalog, type_name: str) -> bool:
    shape = None if type_name in _FREE else catalog.known(type_name)
    return shape is not None and shape.record and "Node" in shape.interfaces
