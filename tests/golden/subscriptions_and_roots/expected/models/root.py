"""``Root``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .edge import Edge, EdgeFields


class Root(GraphQLModel, frozen=True):
    """The type ``Root``."""

    edge: Edge | None = of("edge: Edge")


class RootPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Root``."""

    edge: EdgeFields[None, Card]


class RootFields(
    RootPaths[Nul, Card], ObjectFields[Root | Nul, "RootFields[Never, One]", Card]
):
    """Fields of ``Root`` to select."""
