"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.shop_order_line import (
        ShopOrderLineOrderField,
        ShopOrderLineOrderFieldLiteral,
        ShopOrderLineStatus,
        ShopOrderLineStatusLiteral,
    )
    from .address import AddressInput
    from .attachment import AttachmentInput
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
    from .custom_field import CustomFieldInput
    from .shop_article import (
        ShopArticleRecurringPeriodFilter,
        ShopArticleRecurringPeriodWhere,
    )

    ShopOrderLineOrderBy: TypeAlias = Literal[
        "completed_at",
        "created_at",
        "name",
        "ordered_at",
        "price",
        "quantity",
        "recurring_price",
        "shop_order_line_id",
        "source",
        "source_id",
        "status",
        "updated_at",
        "-completed_at",
        "-created_at",
        "-name",
        "-ordered_at",
        "-price",
        "-quantity",
        "-recurring_price",
        "-shop_order_line_id",
        "-source",
        "-source_id",
        "-status",
        "-updated_at",
    ]

    class ShopOrderLineCreateArgs(TypedDict, total=False):
        """The fields of ``ShopOrderLineCreateInput`` as keyword arguments."""

        quantity: Required[int]
        requested_for_id: Required[str]
        shop_article_id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        new_addresses: Sequence[AddressInput] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ShopOrderLineUpdateArgs(TypedDict, total=False):
        """The fields of ``ShopOrderLineUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        new_addresses: Sequence[AddressInput] | None | Unset
        quantity: int | None | Unset
        requested_for_id: str | None | Unset
        shop_article_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class ShopOrderLineCreateInput(GraphQLInput, frozen=True):
    """The input ``ShopOrderLineCreateInput``."""

    __graphql_name__ = "ShopOrderLineCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    new_addresses newAddresses [AddressInput!]
    quantity quantity Int!
    requested_for_id requestedForId ID!
    shop_article_id shopArticleId ID!
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("quantity", "requested_for_id", "shop_article_id")

    quantity: int
    requested_for_id: str
    shop_article_id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ShopOrderLineFilter(GraphQLInput, frozen=True):
    """The input ``ShopOrderLineFilter``."""

    __graphql_name__ = "ShopOrderLineFilter"

    __graphql_fields__ = """
    completed_at completedAt TimestampFilter
    created_at createdAt TimestampFilter
    id id IDFilter
    name name StringFilter
    order_account orderAccount StringFilter
    ordered_at orderedAt TimestampFilter
    price price DecimalFilter
    provider_account providerAccount StringFilter
    provider_price providerPrice DecimalFilter
    provider_recurring_period providerRecurringPeriod ShopArticleRecurringPeriodFilter
    provider_recurring_price providerRecurringPrice DecimalFilter
    quantity quantity IntFilter
    query query String
    recurring_period recurringPeriod ShopArticleRecurringPeriodFilter
    recurring_price recurringPrice DecimalFilter
    reference reference StringFilter
    requested_for requestedFor ReferenceFilter
    requester_account requesterAccount StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ShopOrderLineStatusFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ShopOrderLineWhere"

    completed_at: TimestampFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    order_account: StringFilter | None | Unset = UNSET
    ordered_at: TimestampFilter | None | Unset = UNSET
    price: DecimalFilter | None | Unset = UNSET
    provider_account: StringFilter | None | Unset = UNSET
    provider_price: DecimalFilter | None | Unset = UNSET
    provider_recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = UNSET
    provider_recurring_price: DecimalFilter | None | Unset = UNSET
    quantity: IntFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = UNSET
    recurring_price: DecimalFilter | None | Unset = UNSET
    reference: StringFilter | None | Unset = UNSET
    requested_for: ReferenceFilter | None | Unset = UNSET
    requester_account: StringFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ShopOrderLineStatusFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ShopOrderLineWhere(FilterFields):
    """What ``where`` can compare of ``ShopOrderLineFilter``."""

    __graphql_filter__ = "ShopOrderLineFilter"

    completed_at: TimestampWhere
    created_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    order_account: StringWhere
    ordered_at: TimestampWhere
    price: DecimalWhere
    provider_account: StringWhere
    provider_price: DecimalWhere
    provider_recurring_period: ShopArticleRecurringPeriodWhere
    provider_recurring_price: DecimalWhere
    quantity: IntWhere
    query: FreeText
    recurring_period: ShopArticleRecurringPeriodWhere
    recurring_price: DecimalWhere
    reference: StringWhere
    requested_for: ReferenceWhere
    requester_account: StringWhere
    source: StringWhere
    source_id: StringWhere
    status: ShopOrderLineStatusWhere
    updated_at: TimestampWhere


class ShopOrderLineOrder(GraphQLInput, frozen=True):
    """The input ``ShopOrderLineOrder``."""

    __graphql_name__ = "ShopOrderLineOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShopOrderLineOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ShopOrderLineOrderField | ShopOrderLineOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ShopOrderLineStatusFilter(GraphQLInput, frozen=True):
    """The input ``ShopOrderLineStatusFilter``."""

    __graphql_name__ = "ShopOrderLineStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ShopOrderLineStatus]
    """

    __graphql_where__ = "ShopOrderLineStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ShopOrderLineStatus | ShopOrderLineStatusLiteral | None] | None | Unset
    ) = UNSET


class ShopOrderLineStatusWhere(
    Values["ShopOrderLineStatus | ShopOrderLineStatusLiteral"]
):
    """The operators of ``ShopOrderLineStatusFilter``."""


class ShopOrderLineUpdateInput(GraphQLInput, frozen=True):
    """The input ``ShopOrderLineUpdateInput``."""

    __graphql_name__ = "ShopOrderLineUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    new_addresses newAddresses [AddressInput!]
    quantity quantity Int
    requested_for_id requestedForId ID
    shop_article_id shopArticleId ID
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
    requested_for_id: str | None | Unset = UNSET
    shop_article_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
