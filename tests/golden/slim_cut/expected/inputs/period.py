"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from .._runtime.codegen import GraphQLInput, needs


class PeriodInput(GraphQLInput, frozen=True):
    """The input ``PeriodInput``."""

    start: str = needs(title="start: String!")
