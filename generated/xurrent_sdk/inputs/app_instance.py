# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._app_instance import AppInstanceCustomFields
    from ..enums.app_instance import AppInstanceOrderField, AppInstanceOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..models.app_instance import AppInstance, AppInstanceFields
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


class AppInstanceCreateInput(
    GraphQLInput,
    MutationInput["AppInstance", "AppInstanceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `appInstanceCreate` mutation."""

    app_offering_id: str = needs(title="appOfferingId: ID!")
    """Node ID of the app to install."""
    customer_account_id: str = needs(title="customerAccountId: ID!")
    """ID of the account in which to install the app."""
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
    customer_representative_id: str | None | Unset = unset(
        "customerRepresentativeId: ID"
    )
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset = unset("enabledByCustomer: Boolean")
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset = unset("suspended: Boolean")
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset = unset("suspensionComment: String")
    """Reason for pausing the app."""


class AppInstanceCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppInstanceCreateInput`` as keyword arguments."""

    app_offering_id: Required[str]
    """Node ID of the app to install."""
    customer_account_id: Required[str]
    """ID of the account in which to install the app."""
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

    __graphql_where__ = "AppInstanceCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class AppInstanceCustomWhere(CustomCondition):
    """The operators of ``AppInstanceCustomFilter``."""


class AppInstanceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.appInstances`; all that are given have to hold."""

    __graphql_where__ = "AppInstanceWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    app_offering: ReferenceFilter | None | Unset = unset("appOffering: ReferenceFilter")
    """By node ID of the app, in the version that is installed."""
    app_offering_reference: StringFilter | None | Unset = unset(
        "appOfferingReference: StringFilter"
    )
    """By reference of the app offering."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[AppInstanceCustomFilter] | None | Unset = unset(
        "customFilters: [AppInstanceCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_account: StringFilter | None | Unset = unset(
        "customerAccount: StringFilter"
    )
    """By ID of the account in which the app is installed."""
    customer_representative: ReferenceFilter | None | Unset = unset(
        "customerRepresentative: ReferenceFilter"
    )
    """By node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    enabled_by_customer: bool | None | Unset = unset("enabledByCustomer: Boolean")
    """Required value of `enabledByCustomer`: true when the customer lets the app
    operate in its account."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    suspended: bool | None | Unset = unset("suspended: Boolean")
    """Required value of `suspended`: true while the provider or the customer pauses the
    app; either may resume it."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppInstanceWhere(FilterFields):
    """Fields of ``AppInstanceFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: AppInstanceOrderField | AppInstanceOrderFieldLiteral = needs(
        title="field: AppInstanceOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class AppInstanceUpdateInput(
    GraphQLInput,
    MutationInput["AppInstance", "AppInstanceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `appInstanceUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the app instance to change."""
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
    customer_representative_id: str | None | Unset = unset(
        "customerRepresentativeId: ID"
    )
    """Node ID of the contact person at the customer for this app."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None | Unset = unset("enabledByCustomer: Boolean")
    """True when the customer lets the app operate in its account."""
    suspended: bool | None | Unset = unset("suspended: Boolean")
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None | Unset = unset("suspensionComment: String")
    """Reason for pausing the app."""


class AppInstanceUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppInstanceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app instance to change."""
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
