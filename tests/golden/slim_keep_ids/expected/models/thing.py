"""``Thing``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .drill import DrillFields


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    __graphql_fragments__ = """
    on_drill Drill
    """


class ThingPaths(Generic[Nul, Card]):
    """The fields of ``Thing`` as paths."""

    on_drill: DrillFields[None, Card]


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """Fields of ``Thing`` to select."""
