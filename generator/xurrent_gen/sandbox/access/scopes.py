"""Which scopes an operation needs.

A query needs Read on the type of each record it reads; the display fields of a
referenced record (`id`, `name`, `subject`) need none of their own. A mutation needs
Create or Update on its model. `attachmentStorage` needs `attachment:Read`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import FieldNode, FragmentSpreadNode, InlineFragmentNode, OperationType

from xurrent_gen.sandbox.data.vocabulary import lower_first

if TYPE_CHECKING:
    from graphql import SelectionSetNode

    from xurrent_gen.sandbox.data.catalog import Catalog, FieldShape
    from xurrent_gen.sandbox.execution.plan import Plan

_DISPLAY = frozenset({"id", "name", "subject", "__typename"})
_FREE = frozenset({"Account", "RateLimit", "PageInfo", "ValidationError"})


def needed_scopes(plan: Plan) -> frozenset[str]:
    """The `model:Action` names an operation needs, from its selections."""
    found: set[str] = set()
    root = plan.root_type.name
    mutates = plan.operation.operation is OperationType.MUTATION
    for slot in plan.root.slots:
        if mutates:
            found.add(_mutation_scope(slot.shape.name))
            continue
        if slot.shape.target == "AttachmentStorage":
            found.add("attachment:Read")
        _read_scopes(plan, slot.shape, slot.nodes, root, found, at_root=True)
    return frozenset(found)


def _mutation_scope(name: str) -> str:
    for verb in ("Create", "Update", "Delete"):
        if name.endswith(verb):
            return f"{name.removesuffix(verb)}:{verb}"
    return f"{name}:Update"


def _read_scopes(
    plan: Plan,
    shape: FieldShape,
    nodes: list[FieldNode],
    parent: str,
    found: set[str],
    *,
    at_root: bool = False,
) -> None:
    catalog = plan.catalog
    type_name = shape.target
    sets = [node.selection_set for node in nodes if node.selection_set is not None]
    if shape.kind == "connection":
        sets = [inner for s in sets for inner in _node_sets(plan, s)]
    fields = [pair for s in sets for pair in _fields(plan, s, type_name)]
    names = {node.name.value for _, node in fields}
    if _is_model(catalog, type_name) and (at_root or names - _DISPLAY):
        found.add(f"{lower_first(type_name)}:Read")
    for owner, node in fields:
        if node.selection_set is None or owner not in catalog.schema.type_map:
            continue
        try:
            inner = catalog.shape(owner).fields.get(node.name.value)
        except KeyError:
            inner = None
        if inner is not None:
            _read_scopes(plan, inner, [node], owner, found)


def _is_model(catalog: Catalog, type_name: str) -> bool:
    if type_name in _FREE:
        return False
    try:
        shape = catalog.shape(type_name)
    except KeyError:
        return False
    return shape.record and "Node" in shape.interfaces


def _node_sets(plan: Plan, selection_set: SelectionSetNode) -> list[SelectionSetNode]:
    found: list[SelectionSetNode] = []
    for _, node in _fields(plan, selection_set, ""):
        if node.name.value in ("nodes", "node") and node.selection_set is not None:
            found.append(node.selection_set)
        elif node.name.value == "edges" and node.selection_set is not None:
            found.extend(_node_sets(plan, node.selection_set))
    return found


def _fields(
    plan: Plan, selection_set: SelectionSetNode, type_name: str
) -> list[tuple[str, FieldNode]]:
    found: list[tuple[str, FieldNode]] = []
    for node in selection_set.selections:
        if isinstance(node, FieldNode):
            found.append((type_name, node))
        elif isinstance(node, InlineFragmentNode):
            named = node.type_condition
            inside = named.name.value if named else type_name
            found.extend(_fields(plan, node.selection_set, inside))
        elif isinstance(node, FragmentSpreadNode):
            fragment = plan.fragments[node.name.value]
            inside = fragment.type_condition.name.value
            found.extend(_fields(plan, fragment.selection_set, inside))
    return found
