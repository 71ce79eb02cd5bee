# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._app_instance import AppInstanceCustomFields
    from ..enums.app_instance import AppInstanceOrderField, AppInstanceOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

AppInstanceOrderBy: TypeAlias = Literal[
    "account_name",
    "app_offering_reference",
    "created_at",
    "customer_account_name",
    "updated_at",
    "-account_name",
    "-app_offering_reference",
    "-created_at",
    "-customer_account_name",
    "-updated_at",
]


class AppInstanceCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `appInstanceCreate` mutation."""

    __graphql_name__ = "AppInstanceCreateInput"
    __graphql_fields__ = """
    app_offering_id appOfferingId ID!
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_account_id customerAccountId ID!
    customer_representative_id customerRepresentativeId ID
    disabled disabled Boolean
    enabled_by_customer enabledByCustomer Boolean
    suspended suspended Boolean
    suspension_comment suspensionComment String
    """
    __graphql_required__ = "app_offering_id customer_account_id"

    app_offering_id: str
    """Node ID of the app to install."""
    customer_account_id: str
    """ID of the account in which to install the app."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset = UNSET
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = UNSET
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset = UNSET
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset = UNSET
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset = UNSET
    """Reason for pausing the app."""


class AppInstanceCreateArgs(TypedDict, total=False):
    """The fields of ``AppInstanceCreateInput`` as keyword arguments."""

    app_offering_id: Required[str]
    """Node ID of the app to install."""
    customer_account_id: Required[str]
    """ID of the account in which to install the app."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset
    """Reason for pausing the app."""


class AppInstanceCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of app instance records."""

    __graphql_name__ = "AppInstanceCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "AppInstanceCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class AppInstanceCustomWhere(CustomFreeText):
    """The operators of ``AppInstanceCustomFilter``."""


class AppInstanceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.appInstances`; all that are given have to hold."""

    __graphql_name__ = "AppInstanceFilter"
    __graphql_fields__ = """
    account account StringFilter
    app_offering appOffering ReferenceFilter
    app_offering_reference appOfferingReference StringFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [AppInstanceCustomFilter!]
    customer_account customerAccount StringFilter
    customer_representative customerRepresentative ReferenceFilter
    disabled disabled Boolean
    enabled_by_customer enabledByCustomer Boolean
    id id IDFilter
    query query String
    service_instance serviceInstance ReferenceFilter
    suspended suspended Boolean
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "AppInstanceWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    app_offering: ReferenceFilter | None | Unset = UNSET
    """By node ID of the app, in the version that is installed."""
    app_offering_reference: StringFilter | None | Unset = UNSET
    """By reference of the app offering."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[AppInstanceCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_account: StringFilter | None | Unset = UNSET
    """By ID of the account in which the app is installed."""
    customer_representative: ReferenceFilter | None | Unset = UNSET
    """By node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    enabled_by_customer: bool | None | Unset = UNSET
    """Required value of `enabledByCustomer`: true when the customer lets the app
    operate in its account."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance."""
    suspended: bool | None | Unset = UNSET
    """Required value of `suspended`: true while the provider or the customer pauses the
    app; either may resume it."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppInstanceWhere(FilterFields):
    """What ``where`` can compare of ``AppInstanceFilter``."""

    __graphql_filter__ = "AppInstanceFilter"
    __graphql_custom__ = (
        "custom custom_filters custom_fields._app_instance AppInstanceCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    app_offering: ReferenceWhere
    """By node ID of the app, in the version that is installed."""
    app_offering_reference: StringWhere
    """By reference of the app offering."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: AppInstanceCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_account: StringWhere
    """By ID of the account in which the app is installed."""
    customer_representative: ReferenceWhere
    """By node ID of the contact person at the customer for this app."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    enabled_by_customer: Flag
    """Required value of `enabledByCustomer`: true when the customer lets the app
    operate in its account."""
    id: IDWhere
    """By node ID."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    suspended: Flag
    """Required value of `suspended`: true while the provider or the customer pauses the
    app; either may resume it."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppInstanceOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.appInstances`; give several in order of precedence."""

    __graphql_name__ = "AppInstanceOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field AppInstanceOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: AppInstanceOrderField | AppInstanceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class AppInstanceUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `appInstanceUpdate` mutation."""

    __graphql_name__ = "AppInstanceUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_representative_id customerRepresentativeId ID
    disabled disabled Boolean
    enabled_by_customer enabledByCustomer Boolean
    id id ID!
    suspended suspended Boolean
    suspension_comment suspensionComment String
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the app instance to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset = UNSET
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = UNSET
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset = UNSET
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset = UNSET
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset = UNSET
    """Reason for pausing the app."""


class AppInstanceUpdateArgs(TypedDict, total=False):
    """The fields of ``AppInstanceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app instance to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset
    """Reason for pausing the app."""
