"""Scopes that an operation needs.

A query needs Read on the type of each record it reads; the display fields of a
referenced record (`id`, `name`, `subject`) need none of their own. A mutation needs
Create or Update on its model. `attachmentStorage` needs `attachment:Read`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import OperationType

from xurrent_gen.sandbox.data.vocabulary import lower_first

if TYPE_CHECKING:
    from graphql import FieldNode, SelectionSetNode

    from xurrent_gen.sandbox.data.catalog import Catalog, FieldShape
    from xurrent_gen.sandbox.execution.operation import Operation

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
        sets = [inner for s in sets for inner in _node_sets(operation, s)]
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


def _node_sets(
    operation: Operation, selection_set: SelectionSetNode
) -> list[SelectionSetNode]:
    found: list[SelectionSetNode] = []
    for _, node in operation.fields(selection_set, ""):
        name, inner = node.name.value, node.selection_set
        if inner is not None and name in ("nodes", "node"):
            found.append(inner)
        elif inner is not None and name == "edges":
            found.extend(_node_sets(operation, inner))
    return found
