"""``EffortClassRate``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from .effort_class import EffortClass, EffortClassFields
    from .service_offering import ServiceOffering, ServiceOfferingFields


class EffortClassRate(Node, frozen=True):
    """The type ``EffortClassRate``."""

    __graphql_name__ = "EffortClassRate"

    __graphql_fields__ = """
    created_at createdAt ISO8601Timestamp
    effort_class effortClass EffortClass
    id id ID!
    rate rate Decimal
    rate_currency rateCurrency Currency
    service_offering serviceOffering ServiceOffering
    updated_at updatedAt ISO8601Timestamp
    """

    created_at: datetime | SpecialTimestamp | None = absent
    effort_class: EffortClass | None = absent
    id: str = absent
    rate: Decimal | None = absent
    rate_currency: Currency | None = absent
    service_offering: ServiceOffering | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class EffortClassRatePaths(Generic[Nul, Card]):
    """The fields of ``EffortClassRate`` as paths."""

    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    effort_class: EffortClassFields[None, Card]
    id: Leaf[str | Nul, Card]
    rate: Leaf[Decimal | None, Card]
    rate_currency: Leaf[Currency | None, Card]
    service_offering: ServiceOfferingFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class EffortClassRateFields(
    EffortClassRatePaths[Nul, Card],
    ObjectFields[EffortClassRate | Nul, "EffortClassRateFields[Never, One]", Card],
):
    """What can be selected from ``EffortClassRate``."""


class EffortClassRateListFields(
    EffortClassRatePaths[Never, Many],
    ListFields[Row, "EffortClassRateFields[Never, One]", Card],
):
    """What can be selected from a list of ``EffortClassRate``."""


class EffortClassRateConnectionFields(
    EffortClassRatePaths[Never, Many],
    ConnectionFields[Row, "EffortClassRateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``EffortClassRate``."""
