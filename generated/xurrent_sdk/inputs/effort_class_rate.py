"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.codegen import Unset
    from ..enums.common import Currency, CurrencyLiteral


class EffortClassRateInput(GraphQLInput, frozen=True):
    """The input ``EffortClassRateInput``."""

    __graphql_name__ = "EffortClassRateInput"

    __graphql_fields__ = """
    effort_class_id effortClassId ID
    id id ID
    rate rate Decimal
    rate_currency rateCurrency Currency
    """

    effort_class_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    rate: Decimal | int | None | Unset = UNSET
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
