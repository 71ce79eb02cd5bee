"""``Node``: the model and its selectable fields."""

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
    from .car import CarFields
    from .person import PersonFields


class Node(GraphQLModel, frozen=True):
    """The type ``Node``."""

    __graphql_fragments__ = """
    on_car Car
    on_person Person
    """

    id: str = of("id: ID!")


class NodePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Node``."""

    id: Leaf[str | Nul, Card]
    on_car: CarFields[None, Card]
    """Fields of results of type ``Car``."""
    on_person: PersonFields[None, Card]
    """Fields of results of type ``Person``."""


class NodeFields(
    NodePaths[Nul, Card], ObjectFields[Node | Nul, "NodeFields[Never, One]", Card]
):
    """Fields of ``Node`` to select."""


class NodeListFields(
    NodePaths[Never, Many], ListFields[Row, "NodeFields[Never, One]", Card]
):
    """Fields of a list of ``Node`` to select."""
