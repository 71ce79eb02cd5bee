# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""``Thing``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .drill import DrillFields


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    __graphql_name__ = "Thing"

    __graphql_fields__ = """
    """

    __graphql_fragments__ = """
    on_drill Drill
    """


class ThingPaths(Generic[Nul, Card]):
    """The fields of ``Thing`` as paths."""

    on_drill: DrillFields[None, Card]


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """What can be selected from ``Thing``."""
