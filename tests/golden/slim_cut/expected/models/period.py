"""``Period``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Period(GraphQLModel, frozen=True):
    """The type ``Period``."""

    start: str | None = of("start: String")


class PeriodPaths(Generic[Nul, Card]):
    """The fields of ``Period`` as paths."""

    start: Leaf[str | None, Card]


class PeriodFields(
    PeriodPaths[Nul, Card], ObjectFields[Period | Nul, "PeriodFields[Never, One]", Card]
):
    """Fields of ``Period`` to select."""
