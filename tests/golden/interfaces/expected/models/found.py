"""``Found``: the model and its selectable fields."""

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
)

if TYPE_CHECKING:
    from .._runtime.codegen import One
    from .car import CarFields
    from .note import NoteFields
    from .person import PersonFields


class Found(GraphQLModel, frozen=True):
    """The type ``Found``."""

    __graphql_fragments__ = """
    on_car Car
    on_note Note
    on_person Person
    """


class FoundPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Found``."""

    on_car: CarFields[None, Card]
    """Fields of results of type ``Car``."""
    on_note: NoteFields[None, Card]
    """Fields of results of type ``Note``."""
    on_person: PersonFields[None, Card]
    """Fields of results of type ``Person``."""


class FoundFields(
    FoundPaths[Nul, Card], ObjectFields[Found | Nul, "FoundFields[Never, One]", Card]
):
    """Fields of ``Found`` to select."""


class FoundListFields(
    FoundPaths[Never, Many], ListFields[Row, "FoundFields[Never, One]", Card]
):
    """Fields of a list of ``Found`` to select."""
