"""``Viewer``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .edge_connection import EdgeConnection, EdgeConnectionFields_
    from .root import Root, RootFields


class Viewer(GraphQLModel, frozen=True):
    """The type ``Viewer``."""

    broken: EdgeConnection | None = of("broken: EdgeConnection")
    name: str | None = of("name: String")
    root: Root | None = of("root: Root")


class ViewerPaths(Generic[Nul, Card]):
    """The fields of ``Viewer`` as paths."""

    broken: EdgeConnectionFields_[None, Card]
    name: Leaf[str | None, Card]
    root: RootFields[None, Card]


class ViewerFields(
    ViewerPaths[Nul, Card], ObjectFields[Viewer | Nul, "ViewerFields[Never, One]", Card]
):
    """Fields of ``Viewer`` to select."""
