# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProviderShopOrderLine``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, Nul, ObjectFields, absent
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Never
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from ..enums.shop_article import ShopArticleRecurringPeriod


class ProviderShopOrderLine(Node, frozen=True):
    """Prices at which a provider delivers an order line."""

    __graphql_name__ = "ProviderShopOrderLine"
    __graphql_fields__ = """
    id id ID!
    ordered_at orderedAt ISO8601Timestamp
    price price Decimal
    price_currency priceCurrency Currency
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    total_price totalPrice Decimal
    total_recurring_price totalRecurringPrice Decimal
    """

    id: str = absent
    """Node ID, unique over all record types."""
    ordered_at: datetime | SpecialTimestamp | None = absent
    price: Decimal | None = absent
    """One-off price of a unit."""
    price_currency: Currency | None = absent
    """Lower-case ISO 4217 code for `price`."""
    recurring_period: ShopArticleRecurringPeriod | None = absent
    """How often the recurring price is due."""
    recurring_price: Decimal | None = absent
    """Price of a unit per period."""
    recurring_price_currency: Currency | None = absent
    """Lower-case ISO 4217 code for `recurringPrice`."""
    total_price: Decimal | None = absent
    """One-off price of all units."""
    total_recurring_price: Decimal | None = absent
    """Price of all units per period."""


class ProviderShopOrderLinePaths(Generic[Nul, Card]):
    """The fields of ``ProviderShopOrderLine`` as paths."""

    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    ordered_at: Leaf[datetime | SpecialTimestamp | None, Card]
    price: Leaf[Decimal | None, Card]
    """One-off price of a unit."""
    price_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `price`."""
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    """How often the recurring price is due."""
    recurring_price: Leaf[Decimal | None, Card]
    """Price of a unit per period."""
    recurring_price_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `recurringPrice`."""
    total_price: Leaf[Decimal | None, Card]
    """One-off price of all units."""
    total_recurring_price: Leaf[Decimal | None, Card]
    """Price of all units per period."""


class ProviderShopOrderLineFields(
    ProviderShopOrderLinePaths[Nul, Card],
    ObjectFields[
        ProviderShopOrderLine | Nul, "ProviderShopOrderLineFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProviderShopOrderLine``."""
