"""``ProviderShopArticle``: the model, and what can be selected from it."""

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


class ProviderShopArticle(Node, frozen=True):
    """The type ``ProviderShopArticle``."""

    __graphql_name__ = "ProviderShopArticle"

    __graphql_fields__ = """
    disabled disabled Boolean
    end_at endAt ISO8601Timestamp
    full_description fullDescription String
    id id ID!
    max_quantity maxQuantity Int
    name name String
    picture_uri pictureUri String
    price price Decimal
    price_currency priceCurrency Currency
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    short_description shortDescription String
    start_at startAt ISO8601Timestamp
    """

    disabled: bool | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    full_description: str | None = absent
    id: str = absent
    max_quantity: int | None = absent
    name: str | None = absent
    picture_uri: str | None = absent
    price: Decimal | None = absent
    price_currency: Currency | None = absent
    recurring_period: ShopArticleRecurringPeriod | None = absent
    recurring_price: Decimal | None = absent
    recurring_price_currency: Currency | None = absent
    short_description: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent


class ProviderShopArticlePaths(Generic[Nul, Card]):
    """The fields of ``ProviderShopArticle`` as paths."""

    disabled: Leaf[bool | None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    full_description: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    max_quantity: Leaf[int | None, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    price: Leaf[Decimal | None, Card]
    price_currency: Leaf[Currency | None, Card]
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    recurring_price: Leaf[Decimal | None, Card]
    recurring_price_currency: Leaf[Currency | None, Card]
    short_description: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProviderShopArticleFields(
    ProviderShopArticlePaths[Nul, Card],
    ObjectFields[
        ProviderShopArticle | Nul, "ProviderShopArticleFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProviderShopArticle``."""
