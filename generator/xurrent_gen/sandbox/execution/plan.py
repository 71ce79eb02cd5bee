"""Operations compiled for this sandbox: selections as flat lists of slots.

graphql-core parses and validates a document, coerces variables and arguments and
answers introspection; walking the records is done here, because its general executor
takes some 20 µs a field and a page of a hundred records has two thousand of them. A
compiled selection reads all leaves of a row with one C call. The tests execute the same
documents with graphql-core as well and compare the answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSkipDirective,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    get_directive_values,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from graphql import DocumentNode, GraphQLSchema, SelectionSetNode
    from graphql.execution.values import VariableValues

    from xurrent_gen.sandbox.data.catalog import Catalog, FieldShape

# Scalars whose values may hold decimals, which need care when written.
EXACT_SCALARS = frozenset({"Decimal", "JSON", "JSONObject"})


@dataclass(slots=True)
class Slot:
    """One response key that is not a plain leaf of a row."""

    key: str
    shape: FieldShape
    nodes: list[FieldNode]
    parent: str
    selection: Selection
    # Whether the row itself holds the reference or list.
    stored: bool = False
    # Coerced arguments, filled once per execution.
    args: dict[str, object] | None = None


@dataclass(slots=True)
class TypeSelection:
    """What is selected on one concrete type: `leaves` in response order with their row
    keys (slots hold their place), `slots` to be completed, `exact` keys to mark."""

    type: str
    leaves: tuple[tuple[str, str], ...]
    slots: tuple[Slot, ...]
    exact: tuple[str, ...]
    required: tuple[str, ...]
    keys: tuple[str, ...] = ()
    read: Callable[[object], tuple[object, ...]] | None = None


@dataclass(slots=True)
class Selection:
    """The selection under one field, for whatever concrete type turns up."""

    plan: Plan
    type: str
    nodes: list[FieldNode]
    by_type: dict[str, TypeSelection] = field(
        default_factory=lambda: dict[str, TypeSelection]()
    )

    def on(self, type_name: str) -> TypeSelection:
        """What is selected on a concrete type."""
        found = self.by_type.get(type_name)
        if found is None:
            sets = [n.selection_set for n in self.nodes if n.selection_set is not None]
            found = self.by_type[type_name] = self.plan.compile(type_name, sets)
        return found


class Plan:
    """One operation of one document under one outcome of its skip and include
    conditions. Reused for every request that matches."""

    def __init__(
        self,
        catalog: Catalog,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: VariableValues,
        row_keys: Callable[[str], frozenset[str]],
    ) -> None:
        self.catalog = catalog
        self.operation = operation
        self.fragments = fragments_of(document)
        self._variables = variables
        self._row_keys = row_keys
        self._slots: list[Slot] = []
        # Kept by `measure.py`: the connections of the operation.
        self.levels: object = None
        root = catalog.schema.get_root_type(operation.operation)
        if root is None:
            raise ValueError(f"no root type for {operation.operation.value}")
        self.root_type = root
        self.root = self.compile(root.name, [operation.selection_set], root=True)

    def start(self) -> None:
        """Forgets the arguments of the former execution."""
        for slot in self._slots:
            slot.args = None

    def compile(
        self, type_name: str, sets: list[SelectionSetNode], *, root: bool = False
    ) -> TypeSelection:
        """Flattens selection sets on a concrete type."""
        fields: dict[str, list[FieldNode]] = {}
        for selection_set in sets:
            self._collect(type_name, selection_set, fields, set())
        shapes = self.catalog.shape(type_name).fields
        row_keys = frozenset[str]() if root else self._row_keys(type_name)
        leaves: list[tuple[str, str]] = []
        slots: list[Slot] = []
        exact: list[str] = []
        required: list[str] = []
        for key, nodes in fields.items():
            name = nodes[0].name.value
            if name == "__typename":
                leaves.append((key, name))
                continue
            if name in ("__schema", "__type"):
                continue  # answered by graphql-core
            shape = shapes[name]
            stored = name in row_keys
            leaves.append((key, name if stored else "__typename"))
            if shape.kind == "leaf" and stored:
                if shape.target in EXACT_SCALARS:
                    exact.append(key)
                if shape.non_null:
                    required.append(key)
                continue
            selection = Selection(self, shape.target, nodes)
            slots.append(Slot(key, shape, nodes, type_name, selection, stored))
        self._slots.extend(slots)
        compiled = TypeSelection(
            type_name, tuple(leaves), tuple(slots), tuple(exact), tuple(required)
        )
        compiled.keys = tuple(key for key, _ in leaves)
        names = [name for _, name in leaves]
        if len(names) == 1:
            only = names[0]
            compiled.read = lambda row: (cast("dict[str, object]", row)[only],)
        elif names:
            compiled.read = cast(
                "Callable[[object], tuple[object, ...]]", itemgetter(*names)
            )
        return compiled

    def _collect(
        self,
        type_name: str,
        selection_set: SelectionSetNode,
        fields: dict[str, list[FieldNode]],
        visited: set[str],
    ) -> None:
        for node in selection_set.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                fields.setdefault(key, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                if condition is None or self._applies(condition.name.value, type_name):
                    self._collect(type_name, node.selection_set, fields, visited)
            elif isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name in visited:
                    continue
                visited.add(name)
                fragment = self.fragments[name]
                if self._applies(fragment.type_condition.name.value, type_name):
                    self._collect(type_name, fragment.selection_set, fields, visited)

    def _applies(self, condition: str, type_name: str) -> bool:
        return applies(self.catalog.schema, condition, type_name)

    def _included(
        self, node: FieldNode | InlineFragmentNode | FragmentSpreadNode | object
    ) -> bool:
        return included(cast("FieldNode", node), self._variables)


def applies(schema: GraphQLSchema, condition: str, type_name: str) -> bool:
    """Whether a fragment on one type holds for a concrete type."""
    if condition == type_name:
        return True
    named = schema.type_map[condition]
    concrete = schema.type_map[type_name]
    return isinstance(named, GraphQLInterfaceType | GraphQLUnionType) and (
        isinstance(concrete, GraphQLObjectType) and schema.is_sub_type(named, concrete)
    )


def included(node: FieldNode, variables: VariableValues) -> bool:
    """What `@skip` and `@include` say about a selection."""
    if not node.directives:
        return True
    skip = get_directive_values(GraphQLSkipDirective, node, variables)
    if skip and skip.get("if_", skip.get("if")):
        return False
    include = get_directive_values(GraphQLIncludeDirective, node, variables)
    return include is None or bool(include.get("if_", include.get("if")))


def fragments_of(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    """The fragments of a document by name."""
    return {
        d.name.value: d
        for d in document.definitions
        if isinstance(d, FragmentDefinitionNode)
    }


def condition_variables(document: DocumentNode) -> frozenset[str]:
    """Names of the variables that decide what is selected."""
    found: set[str] = set()
    for node in _selections(document):
        for directive in node.directives or ():
            if directive.name.value in ("skip", "include"):
                for argument in directive.arguments or ():
                    name = getattr(argument.value, "name", None)
                    if name is not None:
                        found.add(cast("str", name.value))
    return frozenset(found)


def _selections(document: DocumentNode) -> Iterator[FieldNode]:
    pending: list[object] = list(document.definitions)
    while pending:
        node = pending.pop()
        selection_set = getattr(node, "selection_set", None)
        if not isinstance(node, OperationDefinitionNode | FragmentDefinitionNode):
            yield cast("FieldNode", node)
        if selection_set is not None:
            pending.extend(cast("SelectionSetNode", selection_set).selections)
