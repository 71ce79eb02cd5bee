# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

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
    """Price of an RFC type in a service offering."""

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
    """Whether a fixed price or time and materials is charged."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = UNSET
    """Amount charged."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of the rate, lower-case ISO 4217 code."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type with this price."""
