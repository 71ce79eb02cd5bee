"""``Edge``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .viewer import Viewer, ViewerFields


class Edge(GraphQLModel, frozen=True):
    """The type ``Edge``."""

    cursor: str | None = of("cursor: String")
    node: Viewer | None = of("node: Viewer")


class EdgePaths(Generic[Nul, Card]):
    """The fields of ``Edge`` as paths."""

    cursor: Leaf[str | None, Card]
    node: ViewerFields[None, Card]


class EdgeFields(
    EdgePaths[Nul, Card], ObjectFields[Edge | Nul, "EdgeFields[Never, One]", Card]
):
    """Fields of ``Edge`` to select."""


class EdgeListFields(
    EdgePaths[Never, Many], ListFields[Row, "EdgeFields[Never, One]", Card]
):
    """Fields of a list of ``Edge`` to select."""
