# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProviderShopOrderLine``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Currency
    from ..enums.shop_article import ShopArticleRecurringPeriod


class ProviderShopOrderLine(Node, frozen=True):
    """Prices at which a provider delivers an order line."""

    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    ordered_at: datetime | None = of("orderedAt: ISO8601Timestamp")
    price: Decimal | None = of("price: Decimal")
    """One-off price of a unit."""
    price_currency: Currency | None = of("priceCurrency: Currency")
    """Lower-case ISO 4217 code for `price`."""
    recurring_period: ShopArticleRecurringPeriod | None = of(
        "recurringPeriod: ShopArticleRecurringPeriod"
    )
    """How often the recurring price is due."""
    recurring_price: Decimal | None = of("recurringPrice: Decimal")
    """Price of a unit per period."""
    recurring_price_currency: Currency | None = of("recurringPriceCurrency: Currency")
    """Lower-case ISO 4217 code for `recurringPrice`."""
    total_price: Decimal | None = of("totalPrice: Decimal")
    """One-off price of all units."""
    total_recurring_price: Decimal | None = of("totalRecurringPrice: Decimal")
    """Price of all units per period."""


class ProviderShopOrderLinePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProviderShopOrderLine``."""

    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    ordered_at: Leaf[datetime | None, Card]
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
    """Fields of ``ProviderShopOrderLine`` to select."""
