"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.codegen import One, SpecialTimestamp, Unset
    from ..enums.common import (
        RequestImpact,
        RequestImpactLiteral,
        RequestStatus,
        RequestStatusLiteral,
    )
    from ..models.sample import Sample, SampleFields


class SampleInput(
    GraphQLInput, MutationInput["Sample", "SampleFields[Never, One]"], frozen=True
):
    """The input ``SampleInput``."""

    status: RequestStatus | RequestStatusLiteral = needs(title="status: RequestStatus!")
    at: datetime | None | Unset = unset("at: ISO8601Timestamp")
    days: Sequence[date] | None | Unset = unset("days: [ISO8601Date!]")
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    next_target_at: datetime | SpecialTimestamp | None | Unset = unset(
        "nextTargetAt: ISO8601Timestamp"
    )
    price: Decimal | int | None | Unset = unset("price: Decimal")


class SampleArgs(TypedDict, total=False, closed=True):
    """The fields of ``SampleInput`` as keyword arguments."""

    status: Required[RequestStatus | RequestStatusLiteral]
    at: datetime | None | Unset
    days: Sequence[date] | None | Unset
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    next_target_at: datetime | SpecialTimestamp | None | Unset
    price: Decimal | int | None | Unset
