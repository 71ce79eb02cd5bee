# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Plans page sizes so that one request stays within the server's node limit (pure).

The server multiplies the page sizes along nested connections and refuses more than
500,000 nodes. Root pages shrink first, since a smaller root page only means more pages;
nested page sizes shrink where that is not enough.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..core.errors import SelectionError
from .document import MAX_PAGE, NONE_CHOSEN, needs_size
from .tree import SelectedField, SelectionSet

NODE_LIMIT = 500_000
"""Nodes that one request may ask for, over all of its connections."""

_SMALLEST_ROOT = 10
"""Root pages shrink to this before nested pages do."""


def plan_page_sizes(selection: SelectionSet, wanted: int) -> tuple[int, int]:
    """The root page size, at most ``wanted``, and the size of nested pages.

    Raises ``SelectionError`` when limits that the user wrote ask for more
    than the server allows even with the smallest pages.
    """
    nested = MAX_PAGE
    per_root = nodes_below(selection, nested)
    if wanted * (1 + per_root) <= NODE_LIMIT:
        return wanted, nested
    root = max(min(wanted, NODE_LIMIT // (1 + per_root)), min(wanted, _SMALLEST_ROOT))
    while nested > 1 and root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        nested -= 1
    while root > 1 and root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        root -= 1
    if root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        raise SelectionError(
            f"the selection of {selection.type} asks for more than {NODE_LIMIT:,} "
            "nodes in one request: lower the first=... of its nested connections"
        )
    return root, nested


def nodes_below(
    selection: SelectionSet, page_size: int, chosen: Mapping[int, int] = NONE_CHOSEN
) -> int:
    """The most nodes that one record's nested connections can bring."""
    groups = [selection, *selection.fragments.values()]
    return sum(
        _nodes(each, page_size, chosen)
        for group in groups
        for each in group.fields.values()
    )


def _nodes(selected: SelectedField, page_size: int, chosen: Mapping[int, int]) -> int:
    if selected.below is None:
        return 0
    below = nodes_below(selected.below, page_size, chosen)
    if not selected.is_connection:
        return below
    return _size(selected, chosen.get(selected.position, page_size)) * (1 + below)


def _size(selected: SelectedField, page_size: int) -> int:
    if needs_size(selected):
        return page_size
    for name, definition in selected.field.arguments.items():
        value = selected.arguments.get(name)
        sizes = definition.pages and definition.graphql in ("first", "last")
        if sizes and isinstance(value, int):
            return value
    return MAX_PAGE
