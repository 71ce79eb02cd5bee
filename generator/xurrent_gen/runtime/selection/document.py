"""Writes selections as GraphQL documents, with every argument as a variable.

The document depends only on the shape of a selection; ``SelectionSet.argument_values``
returns the values for a selection of the same shape, in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from ..core.json_text import JSONInput
from ..schema.index import Argument, FieldDef
from .paths import MAX_PAGE as MAX_PAGE  # for the packages above
from .tree import SelectedField, SelectionSet

FOLLOW_UPS = 20
"""Maximum number of nested connections that one request continues."""
_PAGE_INFO = "pageInfo { hasNextPage endCursor }"


@dataclass(frozen=True, slots=True)
class Document:
    """The text of an operation and the names of its variables, as they are declared."""

    text: str
    name: str
    variables: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    """The response keys of the root field, one for each set of arguments."""

    def named(self, values: Iterable[object]) -> dict[str, JSONInput]:
        """Return the variables by name; ``values`` are in the order of the document."""
        return cast(
            "dict[str, JSONInput]", dict(zip(self.variables, values, strict=True))
        )


class _Writer:
    """Writes a document; variables are declared in the order of their use."""

    def __init__(self) -> None:
        self.declared: dict[str, str] = {}

    def document(self, kind: str, name: str, parts: Iterable[str]) -> Document:
        inside = ", ".join(f"${name}: {ref}" for name, ref in self.declared.items())
        declared = f"({inside})" if inside else ""
        text = f"{kind} {name}{declared} {{ {' '.join(parts)} }}"
        return Document(text, name, tuple(self.declared))

    def root(
        self, root: FieldDef, names: tuple[str, ...], below: SelectionSet | None = None
    ) -> str:
        parts = [
            f"{each.graphql}: ${self.variable(each.graphql, each.type.text)}"
            for each in map(root.arguments.__getitem__, names)
        ]
        arguments = f"({', '.join(parts)})" if parts else ""
        inside = "" if below is None else f" {self.selection_set(below)}"
        return f"{root.graphql}{arguments}{inside}"

    def variable(self, wanted: str, type_text: str) -> str:
        name, number = wanted, 1
        while name in self.declared:
            number += 1
            name = f"{wanted}{number}"
        self.declared[name] = type_text
        return name

    def selection_set(self, selection: SelectionSet) -> str:
        parts = [self.field(each) for each in selection.fields.values()]
        if selection.type.is_abstract:
            parts.insert(0, "__typename")
        parts += silent_fields(selection)
        if not parts and not selection.fragments:
            parts.append("__typename")
        for type_name, fragment in selection.fragments.items():
            parts.append(f"... on {type_name} {self.selection_set(fragment)}")
        return f"{{ {' '.join(parts)} }}"

    def field(self, selected: SelectedField) -> str:
        text = selected.field.graphql
        if selected.alias:
            text = f"{selected.alias}: {text}"
        known = selected.field.arguments
        pairs = [self.argument(selected, known[name]) for name in selected.arguments]
        if selected.needs_size:
            first = selected.field.paging.get("first")
            assert first is not None
            pairs.append(self.argument(selected, first))
        if pairs:
            text += f"({', '.join(pairs)})"
        if selected.below is None:
            return text
        inside = self.selection_set(selected.below)
        if not selected.field.is_connection:
            return f"{text} {inside}"
        page_info = "" if selected.is_limited else f" {_PAGE_INFO}"
        return f"{text} {{ nodes {inside}{page_info} }}"

    def argument(self, selected: SelectedField, argument: Argument) -> str:
        name = argument.graphql
        wanted = f"{selected.field.graphql}{name[:1].upper()}{name[1:]}"
        return f"{name}: ${self.variable(wanted, argument.type.text)}"


def silent_fields(selection: SelectionSet) -> list[str]:
    """Return the selections of a set that the user did not name."""
    needed = selection.is_model or any(
        each.continues for each in selection.fields.values()
    )
    if "id" in selection.fields or not needed or not selection.type.can_refetch:
        return []
    return ["id" if "id" in selection.type.fields else "... on Node { id }"]


def root_document(
    root: FieldDef,
    argument_sets: Sequence[tuple[str, ...]],
    selection: SelectionSet | None,
    beside: str = "",
) -> Document:
    """Return a query of one root field, once for each set of arguments.

    In a connection it selects the nodes, if any, and the fields of ``beside``.
    """
    writer = _Writer()
    fields = [writer.root(root, names) for names in argument_sets]
    inside = "" if selection is None else f" {writer.selection_set(selection)}"
    if root.is_connection:
        nodes = f" nodes{inside}" if inside else ""
        inside = f" {{{nodes} {beside} }}"
    keys, fields = [root.graphql], [f"{each}{inside}" for each in fields]
    if len(argument_sets) > 1:
        keys = [f"c{number}" for number in range(len(argument_sets))]
        fields = [f"{key}: {each}" for key, each in zip(keys, fields, strict=True)]
    return replace(writer.document("query", root.graphql, fields), keys=tuple(keys))


def mutation_document(
    root: FieldDef, names: tuple[str, ...], payload: SelectionSet | None
) -> Document:
    """Return a mutation, with the selection of its payload unless that is a leaf."""
    writer = _Writer()
    return writer.document(
        "mutation", root.graphql, [writer.root(root, names, payload)]
    )


def batch_document(
    parts: Iterable[tuple[FieldDef, tuple[str, ...], SelectionSet | None]],
) -> Document:
    """Return a document of several mutations with aliases ``m0``, ``m1`` and so on."""
    writer = _Writer()
    texts: list[str] = []
    names: set[str] = set()
    for number, part in enumerate(parts):
        texts.append(f"m{number}: {writer.root(*part)}")
        names.add(part[0].graphql)
    name = f"{names.pop()}Batch" if len(names) == 1 else "mutationBatch"
    return writer.document("mutation", name, texts)


def follow_up_document(rests: Iterable[tuple[str, SelectedField, int]]) -> Document:
    """Return a query of the next pages of connections, with aliases ``p0``, ``p1`` …

    ``rests`` are the type of the parents, the connection and the number of parents,
    which share its page size and arguments.
    """
    writer = _Writer()
    parts: list[str] = []
    names: set[str] = set()
    for parent_type, selected, count in rests:
        paging, known = selected.field.paging, selected.field.arguments
        first, cursor = paging.get("first"), paging["after"].type.text
        names.add(selected.field.graphql)
        size = [f"first: ${writer.variable('first', first.type.text)}"] if first else []
        pairs = [writer.argument(selected, known[name]) for name in selected.repeated]
        pairs += size
        assert selected.below is not None
        nodes = writer.selection_set(selected.below)
        for _ in range(count):
            number = len(parts)
            parent = writer.variable(f"id{number}", "ID!")
            after = writer.variable(f"after{number}", cursor)
            page = f"({', '.join([*pairs, f'after: ${after}'])}) {{ nodes {nodes} "
            parts.append(
                f"p{number}: node(id: ${parent}) {{ ... on {parent_type} {{ page: "
                f"{selected.field.graphql}{page}{_PAGE_INFO} }} }} }}"
            )
    name = f"{names.pop()}More" if len(names) == 1 else "connectionsMore"
    return writer.document("query", name, parts)
