# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""``Site``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
