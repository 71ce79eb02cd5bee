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
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import PersonApplyKey, ShopArticleApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.shop_order_line import (
        ShopOrderLineOrderField,
        ShopOrderLineOrderFieldLiteral,
        ShopOrderLineStatus,
        ShopOrderLineStatusLiteral,
    )
    from ..models.shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .address import AddressApplyChild, AddressInput
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


class ShopOrderLineCreateInput(
    GraphQLInput,
    MutationInput["ShopOrderLine", "ShopOrderLineFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopOrderLineCreate` mutation."""

    quantity: int = needs(title="quantity: Int!")
    """Number of units."""
    requested_for_id: str = needs(title="requestedForId: ID!")
    """Node ID of the person who receives the article."""
    shop_article_id: str = needs(title="shopArticleId: ID!")
    """Node ID of the ordered article."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Delivery addresses to add, or with `id` to change."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ShopOrderLineCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopOrderLineCreateInput`` as keyword arguments."""

    quantity: Required[int]
    """Number of units."""
    requested_for_id: Required[str]
    """Node ID of the person who receives the article."""
    shop_article_id: Required[str]
    """Node ID of the ordered article."""
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

    __graphql_where__ = "ShopOrderLineWhere"

    completed_at: TimestampFilter | None | Unset = unset("completedAt: TimestampFilter")
    """Range for `completedAt` (moment at which the status became `completed`)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    order_account: StringFilter | None | Unset = unset("orderAccount: StringFilter")
    """By ID of the account of the order."""
    ordered_at: TimestampFilter | None | Unset = unset("orderedAt: TimestampFilter")
    """Range for `orderedAt` (moment at which the cart was ordered)."""
    price: DecimalFilter | None | Unset = unset("price: DecimalFilter")
    """Condition on `price` (one-off price of a unit)."""
    provider_account: StringFilter | None | Unset = unset(
        "providerAccount: StringFilter"
    )
    """By ID of the provider's account."""
    provider_price: DecimalFilter | None | Unset = unset("providerPrice: DecimalFilter")
    """By one-off price at the provider."""
    provider_recurring_period: ShopArticleRecurringPeriodFilter | None | Unset = unset(
        "providerRecurringPeriod: ShopArticleRecurringPeriodFilter"
    )
    """By period of the recurring price at the provider."""
    provider_recurring_price: DecimalFilter | None | Unset = unset(
        "providerRecurringPrice: DecimalFilter"
    )
    """By recurring price at the provider."""
    quantity: IntFilter | None | Unset = unset("quantity: IntFilter")
    """Condition on `quantity` (number of units)."""
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
    requested_for: ReferenceFilter | None | Unset = unset(
        "requestedFor: ReferenceFilter"
    )
    """By node ID of the person who receives the article."""
    requester_account: StringFilter | None | Unset = unset(
        "requesterAccount: StringFilter"
    )
    """By ID of the requester's account."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ShopOrderLineStatusFilter | None | Unset = unset(
        "status: ShopOrderLineStatusFilter"
    )
    """Condition on `status` (progress from cart to delivery)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShopOrderLineWhere(FilterFields):
    """Fields of ``ShopOrderLineFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ShopOrderLineOrderField | ShopOrderLineOrderFieldLiteral = needs(
        title="field: ShopOrderLineOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ShopOrderLineStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ShopOrderLineStatus` values."""

    __graphql_where__ = "ShopOrderLineStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ShopOrderLineStatus | ShopOrderLineStatusLiteral | None] | None | Unset
    ) = unset("values: [ShopOrderLineStatus]")
    """Values to match; an empty list matches records without a value."""


class ShopOrderLineStatusWhere(
    Values["ShopOrderLineStatus | ShopOrderLineStatusLiteral"]
):
    """The operators of ``ShopOrderLineStatusFilter``."""


class ShopOrderLineUpdateInput(
    GraphQLInput,
    MutationInput["ShopOrderLine", "ShopOrderLineFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopOrderLineUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    new_addresses:#addresses
    requested_for_id:>requested_for
    shop_article_id:>shop_article
    """

    id: str = needs(title="id: ID!")
    """Node ID of the shop order line to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Delivery addresses to add, or with `id` to change."""
    quantity: int | None | Unset = unset("quantity: Int")
    """Number of units."""
    requested_for_id: str | None | Unset = unset("requestedForId: ID")
    """Node ID of the person who receives the article."""
    shop_article_id: str | None | Unset = unset("shopArticleId: ID")
    """Node ID of the ordered article."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ShopOrderLineUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopOrderLineUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the shop order line to change."""
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
    """Row for ``client.apply.shop_order_lines``. Omitted fields are left unchanged."""

    source_id: Required[str]
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    new_addresses: Sequence[AddressInput] | None
    quantity: int | None
    requested_for_id: str | None
    shop_article_id: str | None
    requested_for: str | PersonApplyKey | None
    shop_article: str | ShopArticleApplyKey | None
    addresses: Sequence[AddressApplyChild] | None
