# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RfcTypeRate``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    """Price of an RFC type in a service offering."""

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
    """Whether a fixed price or time and materials is charged."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    rate: Decimal | None = absent
    """Amount charged."""
    rate_currency: Currency | None = absent
    """Currency of the rate, lower-case ISO 4217 code."""
    rfc_type: RfcType | None = absent
    """RFC type with this price."""
    service_offering: ServiceOffering | None = absent
    """Service offering with this price."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypeRatePaths(Generic[Nul, Card]):
    """The fields of ``RfcTypeRate`` as paths."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    """Whether a fixed price or time and materials is charged."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypeRateFields(
    RfcTypeRatePaths[Nul, Card],
    ObjectFields[RfcTypeRate | Nul, "RfcTypeRateFields[Never, One]", Card],
):
    """What can be selected from ``RfcTypeRate``."""


class RfcTypeRateConnectionFields(
    RfcTypeRatePaths[Never, Many],
    ConnectionFields[Row, "RfcTypeRateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``RfcTypeRate``."""
