# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProviderShopArticle``: the model and its selectable fields."""

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


class ProviderShopArticle(Node, frozen=True):
    """Article of a provider, as resold through the shop of this account."""

    disabled: bool | None = of("disabled: Boolean")
    """True when the article is hidden in the provider's shop."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """Moment from which the article is no longer sold."""
    full_description: str | None = of("fullDescription: String")
    """Long description in rich text."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    max_quantity: int | None = of("maxQuantity: Int")
    """Most units per order."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
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
    short_description: str | None = of("shortDescription: String")
    """Short description for lists."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Moment from which the article is sold."""


class ProviderShopArticlePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProviderShopArticle``."""

    disabled: Leaf[bool | None, Card]
    """True when the article is hidden in the provider's shop."""
    end_at: Leaf[datetime | None, Card]
    """Moment from which the article is no longer sold."""
    full_description: Leaf[str | None, Card]
    """Long description in rich text."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    max_quantity: Leaf[int | None, Card]
    """Most units per order."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
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
    short_description: Leaf[str | None, Card]
    """Short description for lists."""
    start_at: Leaf[datetime | None, Card]
    """Moment from which the article is sold."""


class ProviderShopArticleFields(
    ProviderShopArticlePaths[Nul, Card],
    ObjectFields[
        ProviderShopArticle | Nul, "ProviderShopArticleFields[Never, One]", Card
    ],
):
    """Fields of ``ProviderShopArticle`` to select."""
