"""``Named``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .car import CarFields
    from .person import PersonFields


class Named(GraphQLModel, frozen=True):
    """The type ``Named``."""

    __graphql_fragments__ = """
    on_car Car
    on_person Person
    """

    name: str | None = of("name: String")


class NamedPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Named``."""

    name: Leaf[str | None, Card]
    on_car: CarFields[None, Card]
    """Fields of results of type ``Car``."""
    on_person: PersonFields[None, Card]
    """Fields of results of type ``Person``."""


class NamedFields(
    NamedPaths[Nul, Card], ObjectFields[Named | Nul, "NamedFields[Never, One]", Card]
):
    """Fields of ``Named`` to select."""
