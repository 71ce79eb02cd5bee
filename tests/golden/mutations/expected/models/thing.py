"""``Thing``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    id: str = of("id: ID!")
    name: str | None = of("name: String")


class ThingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Thing``."""

    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """Fields of ``Thing`` to select."""
