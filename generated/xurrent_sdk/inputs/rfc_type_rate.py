# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.codegen import Unset
    from ..enums.common import Currency, CurrencyLiteral
    from ..enums.service_offering import (
        ServiceOfferingChargeType,
        ServiceOfferingChargeTypeLiteral,
    )


class RfcTypeRateInput(GraphQLInput, frozen=True):
    """Price of an RFC type in a service offering."""

    charge_type: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeType: ServiceOfferingChargeType")
    """Whether a fixed price or time and materials is charged."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = unset("rate: Decimal")
    """Amount charged."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateCurrency: Currency"
    )
    """Currency of the rate, lower-case ISO 4217 code."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type with this price."""


class RfcTypeRateApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    charge_type: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    rate: Decimal | int | None
    rate_currency: Currency | CurrencyLiteral | None
    rfc_type_id: str | None
