"""Responses of a server, for scripted clients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def page(
    root: str,
    nodes: Sequence[Any] | None,
    cursor: str | None = None,
    more: bool = False,
) -> dict[str, Any]:
    """A page of a root connection."""
    return {"data": {root: connection(nodes, cursor, more)}}


def connection(
    nodes: Sequence[Any] | None, cursor: str | None = None, more: bool = False
) -> dict[str, Any]:
    """A connection of nodes."""
    return {
        "nodes": nodes if nodes is None else list(nodes),
        "pageInfo": {"hasNextPage": more, "endCursor": cursor},
    }
