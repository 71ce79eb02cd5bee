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
    from ..apply import (
        OrganizationApplyKey,
        PersonApplyKey,
        TimeAllocationApplyKey,
        UiExtensionApplyKey,
    )
    from ..custom_fields._organization import OrganizationCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.organization import (
        OrganizationOrderField,
        OrganizationOrderFieldLiteral,
    )
    from ..models.organization import Organization, OrganizationFields
    from .address import AddressApplyChild, AddressInput
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
    from .contact import ContactApplyChild, ContactInput
    from .custom_field import CustomFieldInput

OrganizationOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "name",
    "updated_at",
    "-created_at",
    "-disabled",
    "-name",
    "-updated_at",
]


class OrganizationCreateInput(
    GraphQLInput,
    MutationInput["Organization", "OrganizationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `organizationCreate` mutation."""

    name: str = needs(title="name: String!")
    """Full name, at most 128 characters; imports use it as the key."""
    business_unit: bool | None | Unset = unset("businessUnit: Boolean")
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset = unset(
        "businessUnitOrganizationId: ID"
    )
    """Node ID of the business unit the organization belongs to; itself if it is one."""
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
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset = unset("endUserPrivacy: Boolean")
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset = unset("financialID: String")
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the head of the organization."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset = unset(
        "newContacts: [ContactInput!]"
    )
    """Contacts to add."""
    parent_id: str | None | Unset = unset("parentId: ID")
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset = unset(
        "permittedCustomerIds: [ID!]"
    )
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset = unset("region: String")
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
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
    substitute_id: str | None | Unset = unset("substituteId: ID")
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset = unset(
        "timeAllocationIds: [ID!]"
    )
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``OrganizationCreateInput`` as keyword arguments."""

    name: Required[str]
    """Full name, at most 128 characters; imports use it as the key."""
    business_unit: bool | None | Unset
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset
    """Node ID of the head of the organization."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset
    """Contacts to add."""
    parent_id: str | None | Unset
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    substitute_id: str | None | Unset
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of organization records."""

    __graphql_where__ = "OrganizationCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class OrganizationCustomWhere(CustomCondition):
    """The operators of ``OrganizationCustomFilter``."""


class OrganizationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.organizations`; all that are given have to hold."""

    __graphql_where__ = "OrganizationWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    business_unit: bool | None | Unset = unset("businessUnit: Boolean")
    """By node ID of the business unit."""
    business_unit_organization: ReferenceFilter | None | Unset = unset(
        "businessUnitOrganization: ReferenceFilter"
    )
    """By node ID of the business unit the organization belongs to."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[OrganizationCustomFilter] | None | Unset = unset(
        "customFilters: [OrganizationCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    financial_id: StringFilter | None | Unset = unset("financialID: StringFilter")
    """Condition on `financialID` (identifier in the financial system)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the head of the organization."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    organization_region: StringFilter | None | Unset = unset(
        "organizationRegion: StringFilter"
    )
    """By region of the organization."""
    parent: ReferenceFilter | None | Unset = unset("parent: ReferenceFilter")
    """By node ID of the organization directly above this one."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    substitute: ReferenceFilter | None | Unset = unset("substitute: ReferenceFilter")
    """By node ID of the stand-in for the manager."""
    supported_by: ReferenceFilter | None | Unset = unset("supportedBy: ReferenceFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OrganizationWhere(FilterFields):
    """Fields of ``OrganizationFilter`` for conditions of ``where``."""

    __graphql_custom__ = (
        "custom custom_filters custom_fields._organization OrganizationCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    business_unit: Flag
    """By node ID of the business unit."""
    business_unit_organization: ReferenceWhere
    """By node ID of the business unit the organization belongs to."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: OrganizationCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    financial_id: StringWhere
    """Condition on `financialID` (identifier in the financial system)."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the head of the organization."""
    name: StringWhere
    organization_region: StringWhere
    """By region of the organization."""
    parent: ReferenceWhere
    """By node ID of the organization directly above this one."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    substitute: ReferenceWhere
    """By node ID of the stand-in for the manager."""
    supported_by: ReferenceWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OrganizationOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.organizations`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: OrganizationOrderField | OrganizationOrderFieldLiteral = needs(
        title="field: OrganizationOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class OrganizationUpdateInput(
    GraphQLInput,
    MutationInput["Organization", "OrganizationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `organizationUpdate` mutation."""

    __graphql_apply__ = """
    business_unit_organization_id:>business_unit_organization
    custom_fields:%custom_fields
    custom_fields_attachments:!
    manager_id:>manager
    new_addresses:#addresses
    new_contacts:#contacts
    parent_id:>parent
    permitted_customer_ids:*permitted_customers
    remarks_attachments:!
    substitute_id:>substitute
    time_allocation_ids:*time_allocations
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the organization to change."""
    addresses_to_delete: Sequence[str] | None | Unset = unset(
        "addressesToDelete: [ID!]"
    )
    """Node IDs of the addresses to remove."""
    business_unit: bool | None | Unset = unset("businessUnit: Boolean")
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset = unset(
        "businessUnitOrganizationId: ID"
    )
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    contacts_to_delete: Sequence[str] | None | Unset = unset("contactsToDelete: [ID!]")
    """Node IDs of the contacts to remove."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset = unset("endUserPrivacy: Boolean")
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset = unset("financialID: String")
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the head of the organization."""
    name: str | None | Unset = unset("name: String")
    """Full name, at most 128 characters; imports use it as the key."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset = unset(
        "newContacts: [ContactInput!]"
    )
    """Contacts to add, or with `id` to change."""
    parent_id: str | None | Unset = unset("parentId: ID")
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset = unset(
        "permittedCustomerIds: [ID!]"
    )
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset = unset("region: String")
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
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
    substitute_id: str | None | Unset = unset("substituteId: ID")
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset = unset(
        "timeAllocationIds: [ID!]"
    )
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``OrganizationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the organization to change."""
    addresses_to_delete: Sequence[str] | None | Unset
    """Node IDs of the addresses to remove."""
    business_unit: bool | None | Unset
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    contacts_to_delete: Sequence[str] | None | Unset
    """Node IDs of the contacts to remove."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset
    """Node ID of the head of the organization."""
    name: str | None | Unset
    """Full name, at most 128 characters; imports use it as the key."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset
    """Contacts to add, or with `id` to change."""
    parent_id: str | None | Unset
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
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
    substitute_id: str | None | Unset
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationApplyRow(TypedDict, total=False):
    """Row for ``client.apply.organizations``. Omitted fields are left unchanged."""

    source_id: Required[str]
    business_unit: bool | None
    business_unit_organization_id: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    end_user_privacy: bool | None
    financial_id: str | None
    manager_id: str | None
    name: str | None
    new_addresses: Sequence[AddressInput] | None
    new_contacts: Sequence[ContactInput] | None
    parent_id: str | None
    permitted_customer_ids: Sequence[str] | None
    picture_uri: str | None
    region: str | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    substitute_id: str | None
    time_allocation_ids: Sequence[str] | None
    ui_extension_id: str | None
    business_unit_organization: str | OrganizationApplyKey | None
    manager: str | PersonApplyKey | None
    parent: str | OrganizationApplyKey | None
    permitted_customers: Sequence[str | OrganizationApplyKey] | None
    substitute: str | PersonApplyKey | None
    time_allocations: Sequence[str | TimeAllocationApplyKey] | None
    ui_extension: str | UiExtensionApplyKey | None
    addresses: Sequence[AddressApplyChild] | None
    contacts: Sequence[ContactApplyChild] | None
