"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.codegen import Unset
    from ..enums.common import Currency, CurrencyLiteral
    from ..enums.service_offering import (
        ServiceOfferingChargeType,
        ServiceOfferingChargeTypeLiteral,
    )


class RfcTypeRateInput(GraphQLInput, frozen=True):
    """The input ``RfcTypeRateInput``."""

    __graphql_name__ = "RfcTypeRateInput"

    __graphql_fields__ = """
    charge_type chargeType ServiceOfferingChargeType
    id id ID
    rate rate Decimal
    rate_currency rateCurrency Currency
    rfc_type_id rfcTypeId ID
    """

    charge_type: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    id: str | None | Unset = UNSET
    rate: Decimal | int | None | Unset = UNSET
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rfc_type_id: str | None | Unset = UNSET
