# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RfcTypeRate``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Currency
    from ..enums.service_offering import ServiceOfferingChargeType
    from .rfc_type import RfcType, RfcTypeFields
    from .service_offering import ServiceOffering, ServiceOfferingFields


class RfcTypeRate(Node, frozen=True):
    """Price of an RFC type in a service offering."""

    charge_type: ServiceOfferingChargeType | None = of(
        "chargeType: ServiceOfferingChargeType"
    )
    """Whether a fixed price or time and materials is charged."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rate: Decimal | None = of("rate: Decimal")
    """Amount charged."""
    rate_currency: Currency | None = of("rateCurrency: Currency")
    """Currency of the rate, lower-case ISO 4217 code."""
    rfc_type: RfcType | None = of("rfcType: RfcType")
    """RFC type with this price."""
    service_offering: ServiceOffering | None = of("serviceOffering: ServiceOffering")
    """Service offering with this price."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypeRatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``RfcTypeRate``."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    """Whether a fixed price or time and materials is charged."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rate: Leaf[Decimal | None, Card]
    """Amount charged."""
    rate_currency: Leaf[Currency | None, Card]
    """Currency of the rate, lower-case ISO 4217 code."""
    rfc_type: RfcTypeFields[None, Card]
    """RFC type with this price."""
    service_offering: ServiceOfferingFields[None, Card]
    """Service offering with this price."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypeRateFields(
    RfcTypeRatePaths[Nul, Card],
    ObjectFields[RfcTypeRate | Nul, "RfcTypeRateFields[Never, One]", Card],
):
    """Fields of ``RfcTypeRate`` to select."""


class RfcTypeRateConnectionFields(
    RfcTypeRatePaths[Never, Many],
    ConnectionFields[Row, "RfcTypeRateFields[Never, One]", Card],
):
    """Fields of a connection of ``RfcTypeRate`` to select."""
