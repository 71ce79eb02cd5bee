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
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        ConfigurationItemApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        UiExtensionApplyKey,
    )
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
    from ..models.contract import Contract, ContractFields
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

    __graphql_where__ = "ContractCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ContractCategory | ContractCategoryLiteral | None] | None | Unset
    ) = unset("values: [ContractCategory]")
    """Values to match; an empty list matches records without a value."""


class ContractCategoryWhere(Values["ContractCategory | ContractCategoryLiteral"]):
    """The operators of ``ContractCategoryFilter``."""


class ContractCreateInput(
    GraphQLInput, MutationInput["Contract", "ContractFields[Never, One]"], frozen=True
):
    """Arguments of the `contractCreate` mutation."""

    customer_id: str = needs(title="customerId: ID!")
    """Node ID of the organization billed for the contract."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the contract."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset = unset(
        "category: ContractCategory"
    )
    """Kind of contract."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs covered by the contract."""
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
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the contract, after which the status becomes `expired`."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset = unset("supplierContactId: ID")
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ContractCreateInput`` as keyword arguments."""

    customer_id: Required[str]
    """Node ID of the organization billed for the contract."""
    name: Required[str]
    """Name; imports use it as the key of the contract."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset
    """Kind of contract."""
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

    __graphql_where__ = "ContractCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ContractCustomWhere(CustomCondition):
    """The operators of ``ContractCustomFilter``."""


class ContractFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.contracts`; all that are given have to hold."""

    __graphql_where__ = "ContractWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    active: bool | None | Unset = unset("active: Boolean")
    """Only active, or only inactive, records."""
    category: ContractCategoryFilter | None | Unset = unset(
        "category: ContractCategoryFilter"
    )
    """Condition on `category` (kind of contract)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ContractCustomFilter] | None | Unset = unset(
        "customFilters: [ContractCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceFilter | None | Unset = unset("customer: ReferenceFilter")
    """By node ID of the organization billed for the contract."""
    customer_rep: ReferenceFilter | None | Unset = unset("customerRep: ReferenceFilter")
    """By node ID of the customer representative."""
    expiry_date: DateFilter | None | Unset = unset("expiryDate: DateFilter")
    """Range for `expiryDate` (last day of the contract)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    notice_date: DateFilter | None | Unset = unset("noticeDate: DateFilter")
    """Range for `noticeDate` (last day to give notice so that the contract ends on its
    expiry date)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_date: DateFilter | None | Unset = unset("startDate: DateFilter")
    """Range for `startDate` (first day of the contract)."""
    status: AgreementStatusFilter | None | Unset = unset(
        "status: AgreementStatusFilter"
    )
    """Condition on `status` (whether the contract is in preparation, scheduled, active
    or expired)."""
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the organization that grants the contract."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ContractWhere(FilterFields):
    """Fields of ``ContractFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ContractOrderField | ContractOrderFieldLiteral = needs(
        title="field: ContractOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ContractUpdateInput(
    GraphQLInput, MutationInput["Contract", "ContractFields[Never, One]"], frozen=True
):
    """Arguments of the `contractUpdate` mutation."""

    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    customer_id:>customer
    customer_representative_id:>customer_representative
    remarks_attachments:!
    supplier_contact_id:>supplier_contact
    supplier_id:>supplier
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the contract to change."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset = unset(
        "category: ContractCategory"
    )
    """Kind of contract."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs covered by the contract."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization billed for the contract."""
    customer_representative_id: str | None | Unset = unset(
        "customerRepresentativeId: ID"
    )
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the contract, after which the status becomes `expired`."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the contract."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the contract."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier_contact_id: str | None | Unset = unset("supplierContactId: ID")
    """Node ID of the person who acts for the supplier."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that grants the contract."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the three dates."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the contract."""


class ContractUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ContractUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the contract to change."""
    category: ContractCategory | ContractCategoryLiteral | None | Unset
    """Kind of contract."""
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
    """Row for ``client.apply.contracts``. Omitted fields are left unchanged."""

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
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    customer: str | OrganizationApplyKey | None
    customer_representative: str | PersonApplyKey | None
    supplier_contact: str | PersonApplyKey | None
    supplier: str | OrganizationApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
