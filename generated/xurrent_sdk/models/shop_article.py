# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShopArticle``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    calendar: Calendar | None = of("calendar: Calendar")
    """Calendar for counting the delivery time."""
    category: ShopArticleCategory | None = of("category: ShopArticleCategory")
    """Shop category in which the article is listed."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    delivery_duration: int | None = of("deliveryDuration: Int")
    """Usual delivery time in minutes."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the article is hidden in the shop."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """Moment from which the article is no longer sold."""
    fulfillment_template: RequestTemplate | None = of(
        "fulfillmentTemplate: RequestTemplate"
    )
    """Request template by which ordered units are delivered."""
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
    """Currency of the price, lower-case ISO 4217 code."""
    product: Product | None = of("product: Product")
    """Product that is delivered."""
    provider_shop_article: ProviderShopArticle | None = of(
        "providerShopArticle: ProviderShopArticle"
    )
    """Article of the provider from whom it is obtained."""
    recurring_period: ShopArticleRecurringPeriod | None = of(
        "recurringPeriod: ShopArticleRecurringPeriod"
    )
    """How often the recurring price is due."""
    recurring_price: Decimal | None = of("recurringPrice: Decimal")
    """Price of a unit per period."""
    recurring_price_currency: Currency | None = of("recurringPriceCurrency: Currency")
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None = of("reference: String")
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None = of("requiresShipping: Boolean")
    """True for a physical article with a delivery address."""
    service_offerings: list[ServiceOffering] = pages(
        "serviceOfferings: ServiceOfferingConnection"
    )
    """Service offerings under which the article is sold."""
    short_description: str | None = of("shortDescription: String")
    """Short description for lists."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Moment from which the article is sold."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the calendar."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to order lines of the article."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticlePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ShopArticle``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendar: CalendarFields[None, Card]
    """Calendar for counting the delivery time."""
    category: ShopArticleCategoryFields[None, Card]
    """Shop category in which the article is listed."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    delivery_duration: Leaf[int | None, Card]
    """Usual delivery time in minutes."""
    disabled: Leaf[bool | None, Card]
    """True when the article is hidden in the shop."""
    end_at: Leaf[datetime | None, Card]
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
    start_at: Leaf[datetime | None, Card]
    """Moment from which the article is sold."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the calendar."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to order lines of the article."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticleFields(
    ShopArticlePaths[Nul, Card],
    ObjectFields[ShopArticle | Nul, "ShopArticleFields[Never, One]", Card],
):
    """Fields of ``ShopArticle`` to select."""


class ShopArticleConnectionFields(
    ShopArticlePaths[Never, Many],
    ConnectionFields[Row, "ShopArticleFields[Never, One]", Card],
):
    """Fields of a connection of ``ShopArticle`` to select."""
