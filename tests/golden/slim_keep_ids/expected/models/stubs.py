"""Records that this package has with id and name only."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class Site(GraphQLModel, frozen=True):
    """The type ``Site``."""

    id: str = of("id: ID!")
    label: str | None = of("label: String")


class SitePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Site``."""

    id: Leaf[str | Nul, Card]
    label: Leaf[str | None, Card]


class SiteFields(
    SitePaths[Nul, Card], ObjectFields[Site | Nul, "SiteFields[Never, One]", Card]
):
    """Fields of ``Site`` to select."""


class SiteConnectionFields(
    SitePaths[Never, Many], ConnectionFields[Row, "SiteFields[Never, One]", Card]
):
    """Fields of a connection of ``Site`` to select."""


class Place(GraphQLModel, frozen=True):
    """The type ``Place``."""

    __graphql_fragments__ = """
    """

    id: str = of("id: ID!")
    label: str | None = of("label: String")


class PlacePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Place``."""

    id: Leaf[str | Nul, Card]
    label: Leaf[str | None, Card]


class PlaceFields(
    PlacePaths[Nul, Card], ObjectFields[Place | Nul, "PlaceFields[Never, One]", Card]
):
    """Fields of ``Place`` to select."""
