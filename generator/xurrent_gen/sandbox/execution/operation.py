"""One operation of a request: what its size and scopes are read from, before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSkipDirective,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    get_directive_values,
    get_operation_ast,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import DocumentNode, GraphQLField, SelectionSetNode
    from graphql.execution.values import VariableValues

    from xurrent_gen.sandbox.data.catalog import Catalog

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
