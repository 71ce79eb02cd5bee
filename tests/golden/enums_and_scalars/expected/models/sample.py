# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Sample``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Never
    from .._runtime.codegen import JSONValue, Leaf, One, SpecialTimestamp, TimeOfDay
    from ..enums.common import Currency, RequestImpact, RequestStatus


class Sample(GraphQLModel, frozen=True):
    """The type ``Sample``."""

    __graphql_name__ = "Sample"
    __graphql_fields__ = """
    anything anything JSON
    at at ISO8601Timestamp
    currency currency Currency!
    day day ISO8601Date
    grid grid [[Int!]!]
    impact impact RequestImpact
    money money Money
    mystery mystery Mystery
    price price Decimal
    status status RequestStatus
    statuses statuses [RequestStatus!]
    time time ISO8601Time
    """

    anything: JSONValue | None = absent
    at: datetime | SpecialTimestamp | None = absent
    currency: Currency = absent
    day: date | None = absent
    grid: list[list[int]] | None = absent
    impact: RequestImpact | None = absent
    money: Decimal | None = absent
    mystery: JSONValue | None = absent
    price: Decimal | None = absent
    status: RequestStatus | None = absent
    statuses: list[RequestStatus] | None = absent
    time: TimeOfDay | None = absent


class SamplePaths(Generic[Nul, Card]):
    """The fields of ``Sample`` as paths."""

    anything: Leaf[JSONValue | None, Card]
    at: Leaf[datetime | SpecialTimestamp | None, Card]
    currency: Leaf[Currency | Nul, Card]
    day: Leaf[date | None, Card]
    grid: Leaf[list[list[int]] | None, Card]
    impact: Leaf[RequestImpact | None, Card]
    money: Leaf[Decimal | None, Card]
    mystery: Leaf[JSONValue | None, Card]
    price: Leaf[Decimal | None, Card]
    status: Leaf[RequestStatus | None, Card]
    statuses: Leaf[list[RequestStatus] | None, Card]
    time: Leaf[TimeOfDay | None, Card]


class SampleFields(
    SamplePaths[Nul, Card], ObjectFields[Sample | Nul, "SampleFields[Never, One]", Card]
):
    """What can be selected from ``Sample``."""
