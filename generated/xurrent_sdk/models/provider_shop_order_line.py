"""``ProviderShopOrderLine``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from ..enums.shop_article import ShopArticleRecurringPeriod


class ProviderShopOrderLine(Node, frozen=True):
    """The type ``ProviderShopOrderLine``."""

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
    ordered_at: datetime | SpecialTimestamp | None = absent
    price: Decimal | None = absent
    price_currency: Currency | None = absent
    recurring_period: ShopArticleRecurringPeriod | None = absent
    recurring_price: Decimal | None = absent
    recurring_price_currency: Currency | None = absent
    total_price: Decimal | None = absent
    total_recurring_price: Decimal | None = absent


class ProviderShopOrderLinePaths(Generic[Nul, Card]):
    """The fields of ``ProviderShopOrderLine`` as paths."""

    id: Leaf[str | Nul, Card]
    ordered_at: Leaf[datetime | SpecialTimestamp | None, Card]
    price: Leaf[Decimal | None, Card]
    price_currency: Leaf[Currency | None, Card]
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    recurring_price: Leaf[Decimal | None, Card]
    recurring_price_currency: Leaf[Currency | None, Card]
    total_price: Leaf[Decimal | None, Card]
    total_recurring_price: Leaf[Decimal | None, Card]


class ProviderShopOrderLineFields(
    ProviderShopOrderLinePaths[Nul, Card],
    ObjectFields[
        ProviderShopOrderLine | Nul, "ProviderShopOrderLineFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProviderShopOrderLine``."""
