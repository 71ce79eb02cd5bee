"""``EdgeConnection``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .edge import Edge, EdgeListFields


class EdgeConnection(GraphQLModel, frozen=True):
    """The type ``EdgeConnection``."""

    edges: list[Edge | None] | None = of("edges: [Edge]")


class EdgeConnectionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``EdgeConnection``."""

    edges: EdgeListFields[list[Edge | None] | None, Card]


class EdgeConnectionFields_(
    EdgeConnectionPaths[Nul, Card],
    ObjectFields[EdgeConnection | Nul, "EdgeConnectionFields_[Never, One]", Card],
):
    """Fields of ``EdgeConnection`` to select."""


__companions__: dict[str, str] = {
    "EdgeConnection/Fields": "EdgeConnectionFields_",
}
