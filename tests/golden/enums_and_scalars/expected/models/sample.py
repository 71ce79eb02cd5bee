"""``Sample``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Never

    from .._runtime.codegen import JSONValue, Leaf, One, SpecialTimestamp, TimeOfDay
    from ..enums.common import ProblemCategory, RequestImpact, RiskStatus


class Sample(GraphQLModel, frozen=True):
    """The type ``Sample``."""

    all_target_at: list[datetime | None] | None = of("allTargetAt: [ISO8601Timestamp]")
    anything: JSONValue | None = of("anything: JSON")
    at: datetime | None = of("at: ISO8601Timestamp")
    category: ProblemCategory = of("category: ProblemCategory!")
    day: date | None = of("day: ISO8601Date")
    grid: list[list[int]] | None = of("grid: [[Int!]!]")
    impact: RequestImpact | None = of("impact: RequestImpact")
    money: Decimal | None = of("money: Money")
    mystery: JSONValue | None = of("mystery: Mystery")
    next_target_at: datetime | SpecialTimestamp | None = of(
        "nextTargetAt: ISO8601Timestamp"
    )
    price: Decimal | None = of("price: Decimal")
    status: RiskStatus | None = of("status: RiskStatus")
    statuses: list[RiskStatus] | None = of("statuses: [RiskStatus!]")
    time: TimeOfDay | None = of("time: ISO8601Time")


class SamplePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Sample``."""

    all_target_at: Leaf[list[datetime | None] | None, Card]
    anything: Leaf[JSONValue | None, Card]
    at: Leaf[datetime | None, Card]
    category: Leaf[ProblemCategory | Nul, Card]
    day: Leaf[date | None, Card]
    grid: Leaf[list[list[int]] | None, Card]
    impact: Leaf[RequestImpact | None, Card]
    money: Leaf[Decimal | None, Card]
    mystery: Leaf[JSONValue | None, Card]
    next_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    price: Leaf[Decimal | None, Card]
    status: Leaf[RiskStatus | None, Card]
    statuses: Leaf[list[RiskStatus] | None, Card]
    time: Leaf[TimeOfDay | None, Card]


class SampleFields(
    SamplePaths[Nul, Card], ObjectFields[Sample | Nul, "SampleFields[Never, One]", Card]
):
    """Fields of ``Sample`` to select."""
