# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShopArticle``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    """Article that users can order in the shop."""

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
    """Account that owns the record."""
    calendar: Calendar | None = absent
    """Calendar for counting the delivery time."""
    category: ShopArticleCategory | None = absent
    """Shop category in which the article is listed."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    delivery_duration: int | None = absent
    """Usual delivery time in minutes."""
    disabled: bool | None = absent
    """True when the article is hidden in the shop."""
    end_at: datetime | SpecialTimestamp | None = absent
    """Moment from which the article is no longer sold."""
    fulfillment_template: RequestTemplate | None = absent
    """Request template by which ordered units are delivered."""
    full_description: str | None = absent
    """Long description in rich text."""
    id: str = absent
    """Node ID, unique over all record types."""
    max_quantity: int | None = absent
    """Most units per order."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    price: Decimal | None = absent
    """One-off price of a unit."""
    price_currency: Currency | None = absent
    """Currency of the price, lower-case ISO 4217 code."""
    product: Product | None = absent
    """Product that is delivered."""
    provider_shop_article: ProviderShopArticle | None = absent
    """Article of the provider from whom it is obtained."""
    recurring_period: ShopArticleRecurringPeriod | None = absent
    """How often the recurring price is due."""
    recurring_price: Decimal | None = absent
    """Price of a unit per period."""
    recurring_price_currency: Currency | None = absent
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None = absent
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None = absent
    """True for a physical article with a delivery address."""
    service_offerings: list[ServiceOffering] = absent
    """Service offerings under which the article is sold."""
    short_description: str | None = absent
    """Short description for lists."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Moment from which the article is sold."""
    time_zone: str | None = absent
    """Time zone of the calendar."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to order lines of the article."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticlePaths(Generic[Nul, Card]):
    """The fields of ``ShopArticle`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendar: CalendarFields[None, Card]
    """Calendar for counting the delivery time."""
    category: ShopArticleCategoryFields[None, Card]
    """Shop category in which the article is listed."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    delivery_duration: Leaf[int | None, Card]
    """Usual delivery time in minutes."""
    disabled: Leaf[bool | None, Card]
    """True when the article is hidden in the shop."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment from which the article is no longer sold."""
    fulfillment_template: RequestTemplateFields[None, Card]
    """Request template by which ordered units are delivered."""
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
    """Currency of the price, lower-case ISO 4217 code."""
    product: ProductFields[None, Card]
    """Product that is delivered."""
    provider_shop_article: ProviderShopArticleFields[None, Card]
    """Article of the provider from whom it is obtained."""
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    """How often the recurring price is due."""
    recurring_price: Leaf[Decimal | None, Card]
    """Price of a unit per period."""
    recurring_price_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: Leaf[str | None, Card]
    """Key of the article for imports and APIs."""
    requires_shipping: Leaf[bool | None, Card]
    """True for a physical article with a delivery address."""
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    """Service offerings under which the article is sold."""
    short_description: Leaf[str | None, Card]
    """Short description for lists."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment from which the article is sold."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the calendar."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to order lines of the article."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticleFields(
    ShopArticlePaths[Nul, Card],
    ObjectFields[ShopArticle | Nul, "ShopArticleFields[Never, One]", Card],
):
    """What can be selected from ``ShopArticle``."""


class ShopArticleConnectionFields(
    ShopArticlePaths[Never, Many],
    ConnectionFields[Row, "ShopArticleFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShopArticle``."""
