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


class EffortClassRateInput(GraphQLInput, frozen=True):
    """Hourly rate of an effort class in a service offering."""

    __graphql_name__ = "EffortClassRateInput"
    __graphql_fields__ = """
    effort_class_id effortClassId ID
    id id ID
    rate rate Decimal
    rate_currency rateCurrency Currency
    """

    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class to bill at the rate."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = UNSET
    """Amount per hour."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of the rate, lower-case ISO 4217 code."""
