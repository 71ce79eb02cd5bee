"""``Edge``: the model and its selectable fields."""

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
    from .edge_connection import EdgeConnection, EdgeConnectionFields_
    from .root import Root, RootFields


class Edge(GraphQLModel, frozen=True):
    """The type ``Edge``."""

    broken: EdgeConnection | None = of("broken: EdgeConnection")
    name: str | None = of("name: String")
    root: Root | None = of("root: Root")


class EdgePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Edge``."""

    broken: EdgeConnectionFields_[None, Card]
    name: Leaf[str | None, Card]
    root: RootFields[None, Card]


class EdgeFields(
    EdgePaths[Nul, Card], ObjectFields[Edge | Nul, "EdgeFields[Never, One]", Card]
):
    """Fields of ``Edge`` to select."""


class EdgeListFields(
    EdgePaths[Never, Many], ListFields[Row, "EdgeFields[Never, One]", Card]
):
    """Fields of a list of ``Edge`` to select."""
