"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.common import (
        RequestImpact,
        RequestImpactLiteral,
        RiskStatus,
        RiskStatusLiteral,
    )


class SampleInput(GraphQLInput, frozen=True):
    """The input ``SampleInput``."""

    status: RiskStatus | RiskStatusLiteral = needs(title="status: RiskStatus!")
    at: datetime | None | Unset = unset("at: ISO8601Timestamp")
    days: Sequence[date] | None | Unset = unset("days: [ISO8601Date!]")
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    next_target_at: datetime | SpecialTimestamp | None | Unset = unset(
        "nextTargetAt: ISO8601Timestamp"
    )
    price: Decimal | int | None | Unset = unset("price: Decimal")
