# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        CalendarApplyKey,
        ProductApplyKey,
        RequestTemplateApplyKey,
        ServiceOfferingApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.shop_article import (
        ShopArticleOrderField,
        ShopArticleOrderFieldLiteral,
        ShopArticleRecurringPeriod,
        ShopArticleRecurringPeriodLiteral,
    )
    from ..models.shop_article import ShopArticle, ShopArticleFields
    from .common import (
        DecimalFilter,
        DecimalWhere,
        IDFilter,
        IDWhere,
        IntFilter,
        IntWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

ShopArticleOrderBy: TypeAlias = Literal[
    "created_at",
    "delivery_duration",
    "price",
    "recurring_price",
    "reference",
    "shop_article_id",
    "source",
    "source_id",
    "updated_at",
    "-created_at",
    "-delivery_duration",
    "-price",
    "-recurring_price",
    "-reference",
    "-shop_article_id",
    "-source",
    "-source_id",
    "-updated_at",
]


class ShopArticleCreateInput(
    GraphQLInput,
    MutationInput["ShopArticle", "ShopArticleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopArticleCreate` mutation."""

    name: str = needs(title="name: String!")
    calendar_id: str | None | Unset = unset("calendarId: ID")
    """Node ID of the calendar for counting the delivery time."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    delivery_duration: int | None | Unset = unset("deliveryDuration: Int")
    """Usual delivery time in minutes."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the article is hidden in the shop."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """Moment from which the article is no longer sold."""
    fulfillment_template_id: str | None | Unset = unset("fulfillmentTemplateId: ID")
    """Node ID of the request template by which ordered units are delivered."""
    full_description: str | None | Unset = unset("fullDescription: String")
    """Long description in rich text."""
    max_quantity: int | None | Unset = unset("maxQuantity: Int")
    """Most units per order."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    price: Decimal | int | None | Unset = unset("price: Decimal")
    """One-off price of a unit."""
    price_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "priceCurrency: Currency"
    )
    """Currency of the price, lower-case ISO 4217 code."""
    product_id: str | None | Unset = unset("productId: ID")
    """Node ID of the product that is delivered."""
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    ) = unset("recurringPeriod: ShopArticleRecurringPeriod")
    """How often the recurring price is due."""
    recurring_price: Decimal | int | None | Unset = unset("recurringPrice: Decimal")
    """Price of a unit per period."""
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "recurringPriceCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None | Unset = unset("requiresShipping: Boolean")
    """True for a physical article with a delivery address."""
    service_offering_ids: Sequence[str] | None | Unset = unset(
        "serviceOfferingIds: [ID!]"
    )
    """Node IDs of the service offerings under which the article is sold."""
    short_description: str | None | Unset = unset("shortDescription: String")
    """Short description for lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment from which the article is sold."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the calendar."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to order lines of the
    article."""


class ShopArticleCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopArticleCreateInput`` as keyword arguments."""

    name: Required[str]
    calendar_id: str | None | Unset
    """Node ID of the calendar for counting the delivery time."""
    delivery_duration: int | None | Unset
    """Usual delivery time in minutes."""
    disabled: bool | None | Unset
    """True when the article is hidden in the shop."""
    end_at: datetime | None | Unset
    """Moment from which the article is no longer sold."""
    fulfillment_template_id: str | None | Unset
    """Node ID of the request template by which ordered units are delivered."""
    full_description: str | None | Unset
    """Long description in rich text."""
    max_quantity: int | None | Unset
    """Most units per order."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    price: Decimal | int | None | Unset
    """One-off price of a unit."""
    price_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of the price, lower-case ISO 4217 code."""
    product_id: str | None | Unset
    """Node ID of the product that is delivered."""
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    )
    """How often the recurring price is due."""
    recurring_price: Decimal | int | None | Unset
    """Price of a unit per period."""
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None | Unset
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None | Unset
    """True for a physical article with a delivery address."""
    service_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the service offerings under which the article is sold."""
    short_description: str | None | Unset
    """Short description for lists."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset
    """Moment from which the article is sold."""
    time_zone: str | None | Unset
    """Time zone of the calendar."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to order lines of the
    article."""


class ShopArticleFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.shopArticles`; all that are given have to hold."""

    __graphql_where__ = "ShopArticleWhere"

    category: ReferenceFilter | None | Unset = unset("category: ReferenceFilter")
    """By node ID of the shop category in which the article is listed."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    delivery_duration: IntFilter | None | Unset = unset("deliveryDuration: IntFilter")
    """Condition on `deliveryDuration` (usual delivery time in minutes)."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    end_at: TimestampFilter | None | Unset = unset("endAt: TimestampFilter")
    """Range for `endAt` (moment from which the article is no longer sold)."""
    fulfillment_template: ReferenceFilter | None | Unset = unset(
        "fulfillmentTemplate: ReferenceFilter"
    )
    """By node ID of the request template by which ordered units are delivered."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    is_bundle: bool | None | Unset = unset("isBundle: Boolean")
    """Only bundles, or only single articles."""
    max_quantity: IntFilter | None | Unset = unset("maxQuantity: IntFilter")
    """Condition on `maxQuantity` (most units per order)."""
    min_quantity: IntFilter | None | Unset = unset("minQuantity: IntFilter")
    """By smallest quantity that can be ordered."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    price: DecimalFilter | None | Unset = unset("price: DecimalFilter")
    """Condition on `price` (one-off price of a unit)."""
    product: ReferenceFilter | None | Unset = unset("product: ReferenceFilter")
    """By node ID of the product that is delivered."""
    provider_account: StringFilter | None | Unset = unset(
        "providerAccount: StringFilter"
    )
    """By ID of the provider's account."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = unset(
        "recurringPeriod: ShopArticleRecurringPeriodFilter"
    )
    """Condition on `recurringPeriod` (how often the recurring price is due)."""
    recurring_price: DecimalFilter | None | Unset = unset(
        "recurringPrice: DecimalFilter"
    )
    """Condition on `recurringPrice` (price of a unit per period)."""
    reference: StringFilter | None | Unset = unset("reference: StringFilter")
    """Condition on `reference` (key of the article for imports and APIs)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = unset("startAt: TimestampFilter")
    """Range for `startAt` (moment from which the article is sold)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShopArticleWhere(FilterFields):
    """Fields of ``ShopArticleFilter`` for conditions of ``where``."""

    category: ReferenceWhere
    """By node ID of the shop category in which the article is listed."""
    created_at: TimestampWhere
    """By time of creation."""
    delivery_duration: IntWhere
    """Condition on `deliveryDuration` (usual delivery time in minutes)."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    end_at: TimestampWhere
    """Range for `endAt` (moment from which the article is no longer sold)."""
    fulfillment_template: ReferenceWhere
    """By node ID of the request template by which ordered units are delivered."""
    id: IDWhere
    """By node ID."""
    is_bundle: Flag
    """Only bundles, or only single articles."""
    max_quantity: IntWhere
    """Condition on `maxQuantity` (most units per order)."""
    min_quantity: IntWhere
    """By smallest quantity that can be ordered."""
    name: StringWhere
    price: DecimalWhere
    """Condition on `price` (one-off price of a unit)."""
    product: ReferenceWhere
    """By node ID of the product that is delivered."""
    provider_account: StringWhere
    """By ID of the provider's account."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    recurring_period: ShopArticleRecurringPeriodWhere
    """Condition on `recurringPeriod` (how often the recurring price is due)."""
    recurring_price: DecimalWhere
    """Condition on `recurringPrice` (price of a unit per period)."""
    reference: StringWhere
    """Condition on `reference` (key of the article for imports and APIs)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_at: TimestampWhere
    """Range for `startAt` (moment from which the article is sold)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShopArticleOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.shopArticles`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ShopArticleOrderField | ShopArticleOrderFieldLiteral = needs(
        title="field: ShopArticleOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ShopArticleRecurringPeriodFilter(GraphQLInput, frozen=True):
    """Condition on `ShopArticleRecurringPeriod` values."""

    __graphql_where__ = "ShopArticleRecurringPeriodWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None]
        | None
        | Unset
    ) = unset("values: [ShopArticleRecurringPeriod]")
    """Values to match; an empty list matches records without a value."""


class ShopArticleRecurringPeriodWhere(
    Values["ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral"]
):
    """The operators of ``ShopArticleRecurringPeriodFilter``."""


class ShopArticleUpdateInput(
    GraphQLInput,
    MutationInput["ShopArticle", "ShopArticleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopArticleUpdate` mutation."""

    __graphql_apply__ = """
    calendar_id:>calendar
    fulfillment_template_id:>fulfillment_template
    product_id:>product
    service_offering_ids:*service_offerings
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the shop article to change."""
    calendar_id: str | None | Unset = unset("calendarId: ID")
    """Node ID of the calendar for counting the delivery time."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    delivery_duration: int | None | Unset = unset("deliveryDuration: Int")
    """Usual delivery time in minutes."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the article is hidden in the shop."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """Moment from which the article is no longer sold."""
    fulfillment_template_id: str | None | Unset = unset("fulfillmentTemplateId: ID")
    """Node ID of the request template by which ordered units are delivered."""
    full_description: str | None | Unset = unset("fullDescription: String")
    """Long description in rich text."""
    max_quantity: int | None | Unset = unset("maxQuantity: Int")
    """Most units per order."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    price: Decimal | int | None | Unset = unset("price: Decimal")
    """One-off price of a unit."""
    price_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "priceCurrency: Currency"
    )
    """Currency of the price, lower-case ISO 4217 code."""
    product_id: str | None | Unset = unset("productId: ID")
    """Node ID of the product that is delivered."""
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    ) = unset("recurringPeriod: ShopArticleRecurringPeriod")
    """How often the recurring price is due."""
    recurring_price: Decimal | int | None | Unset = unset("recurringPrice: Decimal")
    """Price of a unit per period."""
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "recurringPriceCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None | Unset = unset("requiresShipping: Boolean")
    """True for a physical article with a delivery address."""
    service_offering_ids: Sequence[str] | None | Unset = unset(
        "serviceOfferingIds: [ID!]"
    )
    """Node IDs of the service offerings under which the article is sold."""
    short_description: str | None | Unset = unset("shortDescription: String")
    """Short description for lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment from which the article is sold."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the calendar."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to order lines of the
    article."""


class ShopArticleUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopArticleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the shop article to change."""
    calendar_id: str | None | Unset
    """Node ID of the calendar for counting the delivery time."""
    delivery_duration: int | None | Unset
    """Usual delivery time in minutes."""
    disabled: bool | None | Unset
    """True when the article is hidden in the shop."""
    end_at: datetime | None | Unset
    """Moment from which the article is no longer sold."""
    fulfillment_template_id: str | None | Unset
    """Node ID of the request template by which ordered units are delivered."""
    full_description: str | None | Unset
    """Long description in rich text."""
    max_quantity: int | None | Unset
    """Most units per order."""
    name: str | None | Unset
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    price: Decimal | int | None | Unset
    """One-off price of a unit."""
    price_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of the price, lower-case ISO 4217 code."""
    product_id: str | None | Unset
    """Node ID of the product that is delivered."""
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    )
    """How often the recurring price is due."""
    recurring_price: Decimal | int | None | Unset
    """Price of a unit per period."""
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `recurringPrice`."""
    reference: str | None | Unset
    """Key of the article for imports and APIs."""
    requires_shipping: bool | None | Unset
    """True for a physical article with a delivery address."""
    service_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the service offerings under which the article is sold."""
    short_description: str | None | Unset
    """Short description for lists."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset
    """Moment from which the article is sold."""
    time_zone: str | None | Unset
    """Time zone of the calendar."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to order lines of the
    article."""


class ShopArticleApplyRow(TypedDict, total=False):
    """Row for ``client.apply.shop_articles``. Omitted fields are left unchanged."""

    source_id: Required[str]
    calendar_id: str | None
    delivery_duration: int | None
    disabled: bool | None
    end_at: datetime | None
    fulfillment_template_id: str | None
    full_description: str | None
    max_quantity: int | None
    name: str | None
    picture_uri: str | None
    price: Decimal | int | None
    price_currency: Currency | CurrencyLiteral | None
    product_id: str | None
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None
    )
    recurring_price: Decimal | int | None
    recurring_price_currency: Currency | CurrencyLiteral | None
    reference: str | None
    requires_shipping: bool | None
    service_offering_ids: Sequence[str] | None
    short_description: str | None
    start_at: datetime | None
    time_zone: str | None
    ui_extension_id: str | None
    calendar: str | CalendarApplyKey | None
    fulfillment_template: str | RequestTemplateApplyKey | None
    product: str | ProductApplyKey | None
    service_offerings: Sequence[str | ServiceOfferingApplyKey] | None
    ui_extension: str | UiExtensionApplyKey | None
