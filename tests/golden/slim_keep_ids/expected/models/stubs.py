# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Records that are only known by id and name."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class Site(GraphQLModel, frozen=True):
    """The type ``Site``."""

    __graphql_name__ = "Site"
    __graphql_fields__ = """
    id id ID!
    label label String
    """

    id: str = absent
    label: str | None = absent


class SitePaths(Generic[Nul, Card]):
    """The fields of ``Site`` as paths."""

    id: Leaf[str | Nul, Card]
    label: Leaf[str | None, Card]


class SiteFields(
    SitePaths[Nul, Card], ObjectFields[Site | Nul, "SiteFields[Never, One]", Card]
):
    """What can be selected from ``Site``."""


class SiteConnectionFields(
    SitePaths[Never, Many], ConnectionFields[Row, "SiteFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Site``."""


class Place(GraphQLModel, frozen=True):
    """The type ``Place``."""

    __graphql_name__ = "Place"
    __graphql_fields__ = """
    id id ID!
    label label String
    """
    __graphql_fragments__ = """
    """

    id: str = absent
    label: str | None = absent


class PlacePaths(Generic[Nul, Card]):
    """The fields of ``Place`` as paths."""

    id: Leaf[str | Nul, Card]
    label: Leaf[str | None, Card]


class PlaceFields(
    PlacePaths[Nul, Card], ObjectFields[Place | Nul, "PlaceFields[Never, One]", Card]
):
    """What can be selected from ``Place``."""
