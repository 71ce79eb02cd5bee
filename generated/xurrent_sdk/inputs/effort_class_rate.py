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


class EffortClassRateInput(GraphQLInput, frozen=True):
    """Hourly rate of an effort class in a service offering."""

    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class to bill at the rate."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = unset("rate: Decimal")
    """Amount per hour."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateCurrency: Currency"
    )
    """Currency of the rate, lower-case ISO 4217 code."""


class EffortClassRateApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    effort_class_id: str | None
    rate: Decimal | int | None
    rate_currency: Currency | CurrencyLiteral | None
