# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Thing``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    Generic,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from typing_extensions import deprecated
    from .._runtime.codegen import Leaf, One


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    __graphql_name__ = "Thing"
    __graphql_fields__ = """
    name name String
    parent parent Thing
    title title String
    """

    name: str | None = absent
    parent: Thing | None = absent
    """Deprecated: Gone."""
    title: str | None = absent
    """Deprecated: Use name."""


class ThingPaths(Generic[Nul, Card]):
    """The fields of ``Thing`` as paths."""

    name: Leaf[str | None, Card]

    if TYPE_CHECKING:

        @property
        @deprecated("Gone.")
        def parent(self) -> ThingFields[None, Card]:
            """Deprecated: Gone."""
            ...

        @property
        @deprecated("Use name.")
        def title(self) -> Leaf[str | None, Card]:
            """Deprecated: Use name."""
            ...


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """What can be selected from ``Thing``."""


class ThingListFields(
    ThingPaths[Never, Many], ListFields[Row, "ThingFields[Never, One]", Card]
):
    """What can be selected from a list of ``Thing``."""
