# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, Values, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset
    from ..enums.feedback import FeedbackSatisfaction, FeedbackSatisfactionLiteral


class FeedbackSatisfactionFilter(GraphQLInput, frozen=True):
    """Condition on `FeedbackSatisfaction` values."""

    __graphql_where__ = "FeedbackSatisfactionWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[FeedbackSatisfaction | FeedbackSatisfactionLiteral | None]
        | None
        | Unset
    ) = unset("values: [FeedbackSatisfaction]")
    """Values to match; an empty list matches records without a value."""


class FeedbackSatisfactionWhere(
    Values["FeedbackSatisfaction | FeedbackSatisfactionLiteral"]
):
    """The operators of ``FeedbackSatisfactionFilter``."""
