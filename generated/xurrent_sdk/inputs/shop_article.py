"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, SpecialTimestamp, Unset
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

    class ShopArticleCreateArgs(TypedDict, total=False):
        """The fields of ``ShopArticleCreateInput`` as keyword arguments."""

        name: Required[str]
        calendar_id: str | None | Unset
        client_mutation_id: str | None | Unset
        delivery_duration: int | None | Unset
        disabled: bool | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        fulfillment_template_id: str | None | Unset
        full_description: str | None | Unset
        max_quantity: int | None | Unset
        picture_uri: str | None | Unset
        price: Decimal | int | None | Unset
        price_currency: Currency | CurrencyLiteral | None | Unset
        product_id: str | None | Unset
        recurring_period: (
            ShopArticleRecurringPeriod
            | ShopArticleRecurringPeriodLiteral
            | None
            | Unset
        )
        recurring_price: Decimal | int | None | Unset
        recurring_price_currency: Currency | CurrencyLiteral | None | Unset
        reference: str | None | Unset
        requires_shipping: bool | None | Unset
        service_offering_ids: Sequence[str] | None | Unset
        short_description: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset

    class ShopArticleUpdateArgs(TypedDict, total=False):
        """The fields of ``ShopArticleUpdateInput`` as keyword arguments."""

        id: Required[str]
        calendar_id: str | None | Unset
        client_mutation_id: str | None | Unset
        delivery_duration: int | None | Unset
        disabled: bool | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        fulfillment_template_id: str | None | Unset
        full_description: str | None | Unset
        max_quantity: int | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        price: Decimal | int | None | Unset
        price_currency: Currency | CurrencyLiteral | None | Unset
        product_id: str | None | Unset
        recurring_period: (
            ShopArticleRecurringPeriod
            | ShopArticleRecurringPeriodLiteral
            | None
            | Unset
        )
        recurring_price: Decimal | int | None | Unset
        recurring_price_currency: Currency | CurrencyLiteral | None | Unset
        reference: str | None | Unset
        requires_shipping: bool | None | Unset
        service_offering_ids: Sequence[str] | None | Unset
        short_description: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset


class ShopArticleCreateInput(GraphQLInput, frozen=True):
    """The input ``ShopArticleCreateInput``."""

    __graphql_name__ = "ShopArticleCreateInput"

    __graphql_fields__ = """
    calendar_id calendarId ID
    client_mutation_id clientMutationId String
    delivery_duration deliveryDuration Int
    disabled disabled Boolean
    end_at endAt ISO8601Timestamp
    fulfillment_template_id fulfillmentTemplateId ID
    full_description fullDescription String
    max_quantity maxQuantity Int
    name name String!
    picture_uri pictureUri String
    price price Decimal
    price_currency priceCurrency Currency
    product_id productId ID
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    reference reference String
    requires_shipping requiresShipping Boolean
    service_offering_ids serviceOfferingIds [ID!]
    short_description shortDescription String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("name",)

    name: str
    calendar_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    delivery_duration: int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    fulfillment_template_id: str | None | Unset = UNSET
    full_description: str | None | Unset = UNSET
    max_quantity: int | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    price: Decimal | int | None | Unset = UNSET
    price_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    ) = UNSET
    recurring_price: Decimal | int | None | Unset = UNSET
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    requires_shipping: bool | None | Unset = UNSET
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    short_description: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class ShopArticleFilter(GraphQLInput, frozen=True):
    """The input ``ShopArticleFilter``."""

    __graphql_name__ = "ShopArticleFilter"

    __graphql_fields__ = """
    category category ReferenceFilter
    created_at createdAt TimestampFilter
    delivery_duration deliveryDuration IntFilter
    disabled disabled Boolean
    end_at endAt TimestampFilter
    fulfillment_template fulfillmentTemplate ReferenceFilter
    id id IDFilter
    is_bundle isBundle Boolean
    max_quantity maxQuantity IntFilter
    min_quantity minQuantity IntFilter
    name name StringFilter
    price price DecimalFilter
    product product ReferenceFilter
    provider_account providerAccount StringFilter
    query query String
    recurring_period recurringPeriod ShopArticleRecurringPeriodFilter
    recurring_price recurringPrice DecimalFilter
    reference reference StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ShopArticleWhere"

    category: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    delivery_duration: IntFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    end_at: TimestampFilter | None | Unset = UNSET
    fulfillment_template: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    is_bundle: bool | None | Unset = UNSET
    max_quantity: IntFilter | None | Unset = UNSET
    min_quantity: IntFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    price: DecimalFilter | None | Unset = UNSET
    product: ReferenceFilter | None | Unset = UNSET
    provider_account: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = UNSET
    recurring_price: DecimalFilter | None | Unset = UNSET
    reference: StringFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_at: TimestampFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ShopArticleWhere(FilterFields):
    """What ``where`` can compare of ``ShopArticleFilter``."""

    __graphql_filter__ = "ShopArticleFilter"

    category: ReferenceWhere
    created_at: TimestampWhere
    delivery_duration: IntWhere
    disabled: Flag
    end_at: TimestampWhere
    fulfillment_template: ReferenceWhere
    id: IDWhere
    is_bundle: Flag
    max_quantity: IntWhere
    min_quantity: IntWhere
    name: StringWhere
    price: DecimalWhere
    product: ReferenceWhere
    provider_account: StringWhere
    query: FreeText
    recurring_period: ShopArticleRecurringPeriodWhere
    recurring_price: DecimalWhere
    reference: StringWhere
    source: StringWhere
    source_id: StringWhere
    start_at: TimestampWhere
    updated_at: TimestampWhere


class ShopArticleOrder(GraphQLInput, frozen=True):
    """The input ``ShopArticleOrder``."""

    __graphql_name__ = "ShopArticleOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShopArticleOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ShopArticleOrderField | ShopArticleOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ShopArticleRecurringPeriodFilter(GraphQLInput, frozen=True):
    """The input ``ShopArticleRecurringPeriodFilter``."""

    __graphql_name__ = "ShopArticleRecurringPeriodFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ShopArticleRecurringPeriod]
    """

    __graphql_where__ = "ShopArticleRecurringPeriodWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None]
        | None
        | Unset
    ) = UNSET


class ShopArticleRecurringPeriodWhere(
    Values["ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral"]
):
    """The operators of ``ShopArticleRecurringPeriodFilter``."""


class ShopArticleUpdateInput(GraphQLInput, frozen=True):
    """The input ``ShopArticleUpdateInput``."""

    __graphql_name__ = "ShopArticleUpdateInput"

    __graphql_fields__ = """
    calendar_id calendarId ID
    client_mutation_id clientMutationId String
    delivery_duration deliveryDuration Int
    disabled disabled Boolean
    end_at endAt ISO8601Timestamp
    fulfillment_template_id fulfillmentTemplateId ID
    full_description fullDescription String
    id id ID!
    max_quantity maxQuantity Int
    name name String
    picture_uri pictureUri String
    price price Decimal
    price_currency priceCurrency Currency
    product_id productId ID
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    reference reference String
    requires_shipping requiresShipping Boolean
    service_offering_ids serviceOfferingIds [ID!]
    short_description shortDescription String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    calendar_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    delivery_duration: int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    fulfillment_template_id: str | None | Unset = UNSET
    full_description: str | None | Unset = UNSET
    max_quantity: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    price: Decimal | int | None | Unset = UNSET
    price_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    recurring_period: (
        ShopArticleRecurringPeriod | ShopArticleRecurringPeriodLiteral | None | Unset
    ) = UNSET
    recurring_price: Decimal | int | None | Unset = UNSET
    recurring_price_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    requires_shipping: bool | None | Unset = UNSET
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    short_description: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
