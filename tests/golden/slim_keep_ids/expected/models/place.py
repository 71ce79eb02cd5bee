# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""``Place``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


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
