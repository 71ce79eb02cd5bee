"""One operation of a request: what its size and scopes are read from, before it runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, cast

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
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    get_argument_values,
    get_directive_values,
    get_operation_ast,
)
from graphql.execution.values import VariableValues

from xurrent_gen.ir.conventions import connection_nodes
from xurrent_gen.sandbox.data.catalog import Catalog, list_depth
from xurrent_gen.sandbox.data.vocabulary import lower_first
from xurrent_gen.schema.wrappers import base_of

from .resolvers import PAGE_LIMIT

_INTROSPECTION = ("__schema", "__type")
_DISPLAY = frozenset({"id", "name", "subject", "__typename"})
_FREE = frozenset({"Account", "RateLimit", "PageInfo", "ValidationError"})

_Sets: TypeAlias = "list[tuple[str, SelectionSetNode]]"


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
            if not self._included(node):
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

    def _included(self, node: SelectionNode) -> bool:
        """Return whether ``@skip`` and ``@include`` let a selection in."""
        if not node.directives:
            return True
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not (skip and skip["if"]) and (include is None or bool(include["if"]))


def choose_operation(
    document: DocumentNode, name: str | None
) -> OperationDefinitionNode:
    """The operation that ``name`` stands for; GraphQLError when there is no such one."""
    found = get_operation_ast(document, name)
    if found is None:
        raise GraphQLError(
            f"No operation named {name!r}."
            if name
            else "An operation name is required."
        )
    if found.operation is OperationType.SUBSCRIPTION:
        raise GraphQLError("Subscriptions are not supported.")
    return found


@dataclass(frozen=True, slots=True)
class Measured:
    """The size of one request, what it does, and the `model:Action` scopes it needs."""

    nodes: int
    depth: int
    cost: int
    mutations: int
    introspects: bool
    scopes: frozenset[str]


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
    asked = [node.name.value for _, node in operation.fields(root[1], root[0])]
    scopes: set[str] = set()
    nodes, depth = _sum(operation, [root], 1, scopes)
    mutates = operation.definition.operation is OperationType.MUTATION
    if mutates:
        scopes = {_mutation_scope(name) for name in asked}
    return Measured(
        nodes,
        depth,
        cost=1 + max(0, nodes - 1) // 100,
        mutations=len(asked) if mutates else 0,
        introspects=any(name in _INTROSPECTION for name in asked),
        scopes=frozenset(scopes),
    )


def _sum(
    operation: Operation, sets: _Sets, times: int, scopes: set[str]
) -> tuple[int, int]:
    """Nodes and depth of selections that are merged, and the scopes that they need."""
    catalog = operation.catalog
    within: dict[str, _Sets] = defaultdict(list)
    sizes: dict[str, int | None] = {}
    for owner, selection_set in sets:
        for inside, node in operation.fields(selection_set, owner):
            if node.name.value not in _DISPLAY:
                scopes |= _read_scope(catalog, owner)
            holder = catalog.schema.type_map[inside]
            if node.selection_set is None or not isinstance(
                holder, GraphQLObjectType | GraphQLInterfaceType
            ):
                continue
            if (field := holder.fields.get(node.name.value)) is None:
                continue  # of the schema itself
            target = base_of(field)
            nodes_of = connection_nodes(target)
            if inside == operation.root.name:
                scopes |= _read_scope(catalog, base_of(nodes_of or field).name)
            counts = not list_depth(field) and nodes_of is not None
            key = node.alias.value if node.alias else node.name.value
            if key not in sizes:
                variables = operation.variables
                sizes[key] = _page_size(field, node, variables) if counts else None
            within[key].append((target.name, node.selection_set))
    nodes = depth = 0
    for key, inner in within.items():
        size = sizes[key]
        here = times if size is None else times * size
        below, deep = _sum(operation, inner, here, scopes)
        nodes += below + (0 if size is None else here)
        depth = max(depth, deep + (size is not None))
    return nodes, depth


def _page_size(field: GraphQLField, node: FieldNode, variables: VariableValues) -> int:
    given = get_argument_values(field, node, variables)
    size = cast("object", given.get("first", given.get("last")))
    return max(size, 0) if isinstance(size, int) else PAGE_LIMIT


def _mutation_scope(name: str) -> str:
    for verb in ("Create", "Update", "Delete"):
        if name.endswith(verb):
            return f"{name.removesuffix(verb)}:{verb}"
    return f"{name}:Update"


def _read_scope(catalog: Catalog, type_name: str) -> set[str]:
    """The scope that reads a type, none for what is no model."""
    if type_name == "AttachmentStorage":
        return {"attachment:Read"}
    named = catalog.schema.type_map[type_name]
    is_model = (
        isinstance(named, GraphQLObjectType)
        and type_name not in _FREE
        and any(each.name == "Node" for each in named.interfaces)
    )
    return {f"{lower_first(type_name)}:Read"} if is_model else set()
