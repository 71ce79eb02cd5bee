# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import (
        AgreementStatus,
        AgreementStatusLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.contract import (
        ContractCategory,
        ContractCategoryLiteral,
        ContractOrderField,
        ContractOrderFieldLiteral,
    )
    from .attachment import AttachmentInput
    from .common import (
        AgreementStatusFilter,
        AgreementStatusWhere,
        DateFilter,
        DateWhere,
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

ContractOrderBy: TypeAlias = Literal[
    "created_at",
    "expiry_date",
    "name",
    "notice_date",
    "start_date",
    "status",
    "supplier_name",
    "updated_at",
    "-created_at",
    "-expiry_date",
    "-name",
    "-notice_date",
    "-start_date",
    "-status",
    "-supplier_name",
    "-updated_at",
]


class ContractCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `ContractCategory` values."""

    __graphql_name__ = "ContractCategoryFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ContractCategory]
    """
    __graphql_where__ = "ContractCategoryWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ContractCategory | ContractCategoryLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ContractCategoryWhere(Values["ContractCategory | ContractCategoryLiteral"]):
    """The operators of ``ContractCategoryFilter``."""


class ContractCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `contractCreate` mutation."""

    __graphql_name__ = "ContractCreateInput"
    __graphql_fields__ = """
    category category ContractCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_id customerId ID!
    customer_representative_id customerRepresentativeId ID
    expiry_date expiryDate ISO8601Date
    name name String!
    notice_date noticeDate ISO8601Date
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    supplier_contact_id supplierContactId ID
    supplier_id supplierId ID
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "customer_id name"

    customer_id: str
    """Node ID of the organization billed for the contract."""
    name: str
    """Name; imports use it as the key of the contract."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset = UNSET
    """Kind of contract."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs covered by the contract."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset = UNSET
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = UNSET
    """Last day of the contract, after which the status becomes `expired`."""
    notice_date: date | None | Unset = UNSET
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset = UNSET
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset = UNSET
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractCreateArgs(TypedDict, total=False):
    """The fields of ``ContractCreateInput`` as keyword arguments."""

    customer_id: Required[str]
    """Node ID of the organization billed for the contract."""
    name: Required[str]
    """Name; imports use it as the key of the contract."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset
    """Kind of contract."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs covered by the contract."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    customer_representative_id: str | None | Unset
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset
    """Last day of the contract, after which the status becomes `expired`."""
    notice_date: date | None | Unset
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of contract records."""

    __graphql_name__ = "ContractCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ContractCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ContractCustomWhere(CustomFreeText):
    """The operators of ``ContractCustomFilter``."""


class ContractFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.contracts`; all that are given have to hold."""

    __graphql_name__ = "ContractFilter"
    __graphql_fields__ = """
    account account StringFilter
    active active Boolean
    category category ContractCategoryFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ContractCustomFilter!]
    customer customer ReferenceFilter
    customer_rep customerRep ReferenceFilter
    expiry_date expiryDate DateFilter
    id id IDFilter
    name name StringFilter
    notice_date noticeDate DateFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    start_date startDate DateFilter
    status status AgreementStatusFilter
    supplier supplier ReferenceFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ContractWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    active: bool | None | Unset = UNSET
    """Only active, or only inactive, records."""
    category: ContractCategoryFilter | None | Unset = UNSET
    """Condition on `category` (kind of contract)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ContractCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization billed for the contract."""
    customer_rep: ReferenceFilter | None | Unset = UNSET
    """By node ID of the customer representative."""
    expiry_date: DateFilter | None | Unset = UNSET
    """Range for `expiryDate` (last day of the contract)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    notice_date: DateFilter | None | Unset = UNSET
    """Range for `noticeDate` (last day to give notice so that the contract ends on its
    expiry date)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    start_date: DateFilter | None | Unset = UNSET
    """Range for `startDate` (first day of the contract)."""
    status: AgreementStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the contract is in preparation, scheduled, active
    or expired)."""
    supplier: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that grants the contract."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ContractWhere(FilterFields):
    """What ``where`` can compare of ``ContractFilter``."""

    __graphql_filter__ = "ContractFilter"
    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    active: Flag
    """Only active, or only inactive, records."""
    category: ContractCategoryWhere
    """Condition on `category` (kind of contract)."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ContractCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceWhere
    """By node ID of the organization billed for the contract."""
    customer_rep: ReferenceWhere
    """By node ID of the customer representative."""
    expiry_date: DateWhere
    """Range for `expiryDate` (last day of the contract)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    notice_date: DateWhere
    """Range for `noticeDate` (last day to give notice so that the contract ends on its
    expiry date)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_date: DateWhere
    """Range for `startDate` (first day of the contract)."""
    status: AgreementStatusWhere
    """Condition on `status` (whether the contract is in preparation, scheduled, active
    or expired)."""
    supplier: ReferenceWhere
    """By node ID of the organization that grants the contract."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ContractOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.contracts`; give several in order of precedence."""

    __graphql_name__ = "ContractOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ContractOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ContractOrderField | ContractOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ContractUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `contractUpdate` mutation."""

    __graphql_name__ = "ContractUpdateInput"
    __graphql_fields__ = """
    category category ContractCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_id customerId ID
    customer_representative_id customerRepresentativeId ID
    expiry_date expiryDate ISO8601Date
    id id ID!
    name name String
    notice_date noticeDate ISO8601Date
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    supplier_contact_id supplierContactId ID
    supplier_id supplierId ID
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:-
    custom_fields_attachments:-
    customer_id:>customer
    customer_representative_id:>customer_representative
    remarks_attachments:-
    supplier_contact_id:>supplier_contact
    supplier_id:>supplier
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the contract to change."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset = UNSET
    """Kind of contract."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs covered by the contract."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset = UNSET
    """Node ID of the organization billed for the contract."""
    customer_representative_id: str | None | Unset = UNSET
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = UNSET
    """Last day of the contract, after which the status becomes `expired`."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the contract."""
    notice_date: date | None | Unset = UNSET
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_date: date | None | Unset = UNSET
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset = UNSET
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractUpdateArgs(TypedDict, total=False):
    """The fields of ``ContractUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the contract to change."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset
    """Kind of contract."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs covered by the contract."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset
    """Node ID of the organization billed for the contract."""
    customer_representative_id: str | None | Unset
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset
    """Last day of the contract, after which the status becomes `expired`."""
    name: str | None | Unset
    """Name; imports use it as the key of the contract."""
    notice_date: date | None | Unset
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_date: date | None | Unset
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractApplyRow(TypedDict, total=False):
    """A row for ``client.apply.contracts``: what it names is compared and written."""

    source_id: Required[str]
    category: ContractCategory | ContractCategoryLiteral | None
    configuration_item_ids: Sequence[str] | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    customer_id: str | None
    customer_representative_id: str | None
    expiry_date: date | None
    name: str | None
    notice_date: date | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    start_date: date | None
    status: AgreementStatus | AgreementStatusLiteral | None
    supplier_contact_id: str | None
    supplier_id: str | None
    time_zone: str | None
    ui_extension_id: str | None
