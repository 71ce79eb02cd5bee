"""``ShopArticle``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from ..enums.shop_article import ShopArticleRecurringPeriod
    from .account import Account, AccountFields
    from .calendar import Calendar, CalendarFields
    from .product import Product, ProductFields
    from .provider_shop_article import ProviderShopArticle, ProviderShopArticleFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .service_offering import ServiceOffering, ServiceOfferingConnectionFields
    from .shop_article_category import ShopArticleCategory, ShopArticleCategoryFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class ShopArticle(HasTranslations, Node, Record, frozen=True):
    """The type ``ShopArticle``."""

    __graphql_name__ = "ShopArticle"

    __graphql_fields__ = """
    account account Account
    calendar calendar Calendar
    category category ShopArticleCategory
    created_at createdAt ISO8601Timestamp
    delivery_duration deliveryDuration Int
    disabled disabled Boolean
    end_at endAt ISO8601Timestamp
    fulfillment_template fulfillmentTemplate RequestTemplate
    full_description fullDescription String
    id id ID!
    max_quantity maxQuantity Int
    name name String
    picture_uri pictureUri String
    price price Decimal
    price_currency priceCurrency Currency
    product product Product
    provider_shop_article providerShopArticle ProviderShopArticle
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    reference reference String
    requires_shipping requiresShipping Boolean
    service_offerings serviceOfferings ServiceOfferingConnection relay
    short_description shortDescription String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_zone timeZone TimeZone
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    calendar: Calendar | None = absent
    category: ShopArticleCategory | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    delivery_duration: int | None = absent
    disabled: bool | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    fulfillment_template: RequestTemplate | None = absent
    full_description: str | None = absent
    id: str = absent
    max_quantity: int | None = absent
    name: str | None = absent
    picture_uri: str | None = absent
    price: Decimal | None = absent
    price_currency: Currency | None = absent
    product: Product | None = absent
    provider_shop_article: ProviderShopArticle | None = absent
    recurring_period: ShopArticleRecurringPeriod | None = absent
    recurring_price: Decimal | None = absent
    recurring_price_currency: Currency | None = absent
    reference: str | None = absent
    requires_shipping: bool | None = absent
    service_offerings: list[ServiceOffering] = absent
    short_description: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    time_zone: str | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ShopArticlePaths(Generic[Nul, Card]):
    """The fields of ``ShopArticle`` as paths."""

    account: AccountFields[None, Card]
    calendar: CalendarFields[None, Card]
    category: ShopArticleCategoryFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    delivery_duration: Leaf[int | None, Card]
    disabled: Leaf[bool | None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    fulfillment_template: RequestTemplateFields[None, Card]
    full_description: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    max_quantity: Leaf[int | None, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    price: Leaf[Decimal | None, Card]
    price_currency: Leaf[Currency | None, Card]
    product: ProductFields[None, Card]
    provider_shop_article: ProviderShopArticleFields[None, Card]
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    recurring_price: Leaf[Decimal | None, Card]
    recurring_price_currency: Leaf[Currency | None, Card]
    reference: Leaf[str | None, Card]
    requires_shipping: Leaf[bool | None, Card]
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    short_description: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    time_zone: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ShopArticleFields(
    ShopArticlePaths[Nul, Card],
    ObjectFields[ShopArticle | Nul, "ShopArticleFields[Never, One]", Card],
):
    """What can be selected from ``ShopArticle``."""


class ShopArticleListFields(
    ShopArticlePaths[Never, Many],
    ListFields[Row, "ShopArticleFields[Never, One]", Card],
):
    """What can be selected from a list of ``ShopArticle``."""


class ShopArticleConnectionFields(
    ShopArticlePaths[Never, Many],
    ConnectionFields[Row, "ShopArticleFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShopArticle``."""
