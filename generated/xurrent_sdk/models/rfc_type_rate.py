"""``RfcTypeRate``: the model, and what can be selected from it."""

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
    from ..enums.service_offering import ServiceOfferingChargeType
    from .rfc_type import RfcType, RfcTypeFields
    from .service_offering import ServiceOffering, ServiceOfferingFields


class RfcTypeRate(Node, frozen=True):
    """The type ``RfcTypeRate``."""

    __graphql_name__ = "RfcTypeRate"

    __graphql_fields__ = """
    charge_type chargeType ServiceOfferingChargeType
    created_at createdAt ISO8601Timestamp
    id id ID!
    rate rate Decimal
    rate_currency rateCurrency Currency
    rfc_type rfcType RfcType
    service_offering serviceOffering ServiceOffering
    updated_at updatedAt ISO8601Timestamp
    """

    charge_type: ServiceOfferingChargeType | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    rate: Decimal | None = absent
    rate_currency: Currency | None = absent
    rfc_type: RfcType | None = absent
    service_offering: ServiceOffering | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class RfcTypeRatePaths(Generic[Nul, Card]):
    """The fields of ``RfcTypeRate`` as paths."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    rate: Leaf[Decimal | None, Card]
    rate_currency: Leaf[Currency | None, Card]
    rfc_type: RfcTypeFields[None, Card]
    service_offering: ServiceOfferingFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class RfcTypeRateFields(
    RfcTypeRatePaths[Nul, Card],
    ObjectFields[RfcTypeRate | Nul, "RfcTypeRateFields[Never, One]", Card],
):
    """What can be selected from ``RfcTypeRate``."""


class RfcTypeRateListFields(
    RfcTypeRatePaths[Never, Many],
    ListFields[Row, "RfcTypeRateFields[Never, One]", Card],
):
    """What can be selected from a list of ``RfcTypeRate``."""


class RfcTypeRateConnectionFields(
    RfcTypeRatePaths[Never, Many],
    ConnectionFields[Row, "RfcTypeRateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``RfcTypeRate``."""
