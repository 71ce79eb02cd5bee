# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EffortClassRate``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Currency
    from .effort_class import EffortClass, EffortClassFields
    from .service_offering import ServiceOffering, ServiceOfferingFields


class EffortClassRate(Node, frozen=True):
    """Hourly rate of an effort class in a service offering."""

    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rate: Decimal | None = of("rate: Decimal")
    """Amount per hour."""
    rate_currency: Currency | None = of("rateCurrency: Currency")
    """Currency of the rate, lower-case ISO 4217 code."""
    service_offering: ServiceOffering | None = of("serviceOffering: ServiceOffering")
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class EffortClassRatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``EffortClassRate``."""

    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    effort_class: EffortClassFields[None, Card]
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rate: Leaf[Decimal | None, Card]
    """Amount per hour."""
    rate_currency: Leaf[Currency | None, Card]
    """Currency of the rate, lower-case ISO 4217 code."""
    service_offering: ServiceOfferingFields[None, Card]
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class EffortClassRateFields(
    EffortClassRatePaths[Nul, Card],
    ObjectFields[EffortClassRate | Nul, "EffortClassRateFields[Never, One]", Card],
):
    """Fields of ``EffortClassRate`` to select."""


class EffortClassRateConnectionFields(
    EffortClassRatePaths[Never, Many],
    ConnectionFields[Row, "EffortClassRateFields[Never, One]", Card],
):
    """Fields of a connection of ``EffortClassRate`` to select."""
