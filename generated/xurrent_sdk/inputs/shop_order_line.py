# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
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


class ShopOrderLineCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `shopOrderLineCreate` mutation."""

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
    __graphql_required__ = "quantity requested_for_id shop_article_id"

    quantity: int
    """Number of units."""
    requested_for_id: str
    """Node ID of the person who receives the article."""
    shop_article_id: str
    """Node ID of the ordered article."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Delivery addresses to add, or with `id` to change."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class ShopOrderLineCreateArgs(TypedDict, total=False):
    """The fields of ``ShopOrderLineCreateInput`` as keyword arguments."""

    quantity: Required[int]
    """Number of units."""
    requested_for_id: Required[str]
    """Node ID of the person who receives the article."""
    shop_article_id: Required[str]
    """Node ID of the ordered article."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Delivery addresses to add, or with `id` to change."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ShopOrderLineFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.shopOrderLines`; all that are given have to hold."""

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
    """Range for `completedAt` (moment at which the status became `completed`)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    order_account: StringFilter | None | Unset = UNSET
    """By ID of the account of the order."""
    ordered_at: TimestampFilter | None | Unset = UNSET
    """Range for `orderedAt` (moment at which the cart was ordered)."""
    price: DecimalFilter | None | Unset = UNSET
    """Condition on `price` (one-off price of a unit)."""
    provider_account: StringFilter | None | Unset = UNSET
    """By ID of the provider's account."""
    provider_price: DecimalFilter | None | Unset = UNSET
    """By one-off price at the provider."""
    provider_recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = UNSET
    """By period of the recurring price at the provider."""
    provider_recurring_price: DecimalFilter | None | Unset = UNSET
    """By recurring price at the provider."""
    quantity: IntFilter | None | Unset = UNSET
    """Condition on `quantity` (number of units)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = UNSET
    """Condition on `recurringPeriod` (how often the recurring price is due)."""
    recurring_price: DecimalFilter | None | Unset = UNSET
    """Condition on `recurringPrice` (price of a unit per period)."""
    reference: StringFilter | None | Unset = UNSET
    requested_for: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who receives the article."""
    requester_account: StringFilter | None | Unset = UNSET
    """By ID of the requester's account."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: ShopOrderLineStatusFilter | None | Unset = UNSET
    """Condition on `status` (progress from cart to delivery)."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShopOrderLineWhere(FilterFields):
    """What ``where`` can compare of ``ShopOrderLineFilter``."""

    __graphql_filter__ = "ShopOrderLineFilter"

    completed_at: TimestampWhere
    """Range for `completedAt` (moment at which the status became `completed`)."""
    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    order_account: StringWhere
    """By ID of the account of the order."""
    ordered_at: TimestampWhere
    """Range for `orderedAt` (moment at which the cart was ordered)."""
    price: DecimalWhere
    """Condition on `price` (one-off price of a unit)."""
    provider_account: StringWhere
    """By ID of the provider's account."""
    provider_price: DecimalWhere
    """By one-off price at the provider."""
    provider_recurring_period: ShopArticleRecurringPeriodWhere
    """By period of the recurring price at the provider."""
    provider_recurring_price: DecimalWhere
    """By recurring price at the provider."""
    quantity: IntWhere
    """Condition on `quantity` (number of units)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    recurring_period: ShopArticleRecurringPeriodWhere
    """Condition on `recurringPeriod` (how often the recurring price is due)."""
    recurring_price: DecimalWhere
    """Condition on `recurringPrice` (price of a unit per period)."""
    reference: StringWhere
    requested_for: ReferenceWhere
    """By node ID of the person who receives the article."""
    requester_account: StringWhere
    """By ID of the requester's account."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ShopOrderLineStatusWhere
    """Condition on `status` (progress from cart to delivery)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShopOrderLineOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.shopOrderLines`; give several in order of precedence."""

    __graphql_name__ = "ShopOrderLineOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShopOrderLineOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ShopOrderLineOrderField | ShopOrderLineOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ShopOrderLineStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ShopOrderLineStatus` values."""

    __graphql_name__ = "ShopOrderLineStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ShopOrderLineStatus]
    """
    __graphql_where__ = "ShopOrderLineStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ShopOrderLineStatus | ShopOrderLineStatusLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ShopOrderLineStatusWhere(
    Values["ShopOrderLineStatus | ShopOrderLineStatusLiteral"]
):
    """The operators of ``ShopOrderLineStatusFilter``."""


class ShopOrderLineUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `shopOrderLineUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    custom_fields:-
    custom_fields_attachments:-
    new_addresses:-
    requested_for_id:>requested_for
    shop_article_id:>shop_article
    """

    id: str
    """Node ID of the shop order line to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Delivery addresses to add, or with `id` to change."""
    quantity: int | None | Unset = UNSET
    """Number of units."""
    requested_for_id: str | None | Unset = UNSET
    """Node ID of the person who receives the article."""
    shop_article_id: str | None | Unset = UNSET
    """Node ID of the ordered article."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ShopOrderLineUpdateArgs(TypedDict, total=False):
    """The fields of ``ShopOrderLineUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the shop order line to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Delivery addresses to add, or with `id` to change."""
    quantity: int | None | Unset
    """Number of units."""
    requested_for_id: str | None | Unset
    """Node ID of the person who receives the article."""
    shop_article_id: str | None | Unset
    """Node ID of the ordered article."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ShopOrderLineApplyRow(TypedDict, total=False):
    """A row for ``client.apply.shop_order_lines``: what it names is compared and
    written.
    """

    source_id: Required[str]
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    new_addresses: Sequence[AddressInput] | None
    quantity: int | None
    requested_for_id: str | None
    shop_article_id: str | None
