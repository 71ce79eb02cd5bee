# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``House``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class House(GraphQLModel, frozen=True):
    """The type ``House``."""

    street: str | None = of("street: String")


class HousePaths(Generic[Nul, Card]):
    """The fields of ``House`` as paths."""

    street: Leaf[str | None, Card]


class HouseFields(
    HousePaths[Nul, Card], ObjectFields[House | Nul, "HouseFields[Never, One]", Card]
):
    """What can be selected from ``House``."""
