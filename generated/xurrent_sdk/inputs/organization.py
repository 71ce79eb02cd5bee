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
    from ..custom_fields._organization import OrganizationCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.organization import (
        OrganizationOrderField,
        OrganizationOrderFieldLiteral,
    )
    from .address import AddressInput
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
    from .contact import ContactInput
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


class OrganizationCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `organizationCreate` mutation."""

    __graphql_name__ = "OrganizationCreateInput"
    __graphql_fields__ = """
    business_unit businessUnit Boolean
    business_unit_organization_id businessUnitOrganizationId ID
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    end_user_privacy endUserPrivacy Boolean
    financial_id financialID String
    manager_id managerId ID
    name name String!
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    parent_id parentId ID
    permitted_customer_ids permittedCustomerIds [ID!]
    picture_uri pictureUri String
    region region String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    substitute_id substituteId ID
    time_allocation_ids timeAllocationIds [ID!]
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "name"

    name: str
    """Full name, at most 128 characters; imports use it as the key."""
    business_unit: bool | None | Unset = UNSET
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset = UNSET
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset = UNSET
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset = UNSET
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the head of the organization."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    """Contacts to add."""
    parent_id: str | None | Unset = UNSET
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset = UNSET
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    substitute_id: str | None | Unset = UNSET
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationCreateArgs(TypedDict, total=False):
    """The fields of ``OrganizationCreateInput`` as keyword arguments."""

    name: Required[str]
    """Full name, at most 128 characters; imports use it as the key."""
    business_unit: bool | None | Unset
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "OrganizationCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "OrganizationCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class OrganizationCustomWhere(CustomFreeText):
    """The operators of ``OrganizationCustomFilter``."""


class OrganizationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.organizations`; all that are given have to hold."""

    __graphql_name__ = "OrganizationFilter"
    __graphql_fields__ = """
    account account StringFilter
    business_unit businessUnit Boolean
    business_unit_organization businessUnitOrganization ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [OrganizationCustomFilter!]
    disabled disabled Boolean
    financial_id financialID StringFilter
    id id IDFilter
    manager manager ReferenceFilter
    name name StringFilter
    organization_region organizationRegion StringFilter
    parent parent ReferenceFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    substitute substitute ReferenceFilter
    supported_by supportedBy ReferenceFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "OrganizationWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    business_unit: bool | None | Unset = UNSET
    """By node ID of the business unit."""
    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the business unit the organization belongs to."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[OrganizationCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    financial_id: StringFilter | None | Unset = UNSET
    """Condition on `financialID` (identifier in the financial system)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the head of the organization."""
    name: StringFilter | None | Unset = UNSET
    organization_region: StringFilter | None | Unset = UNSET
    """By region of the organization."""
    parent: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization directly above this one."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    substitute: ReferenceFilter | None | Unset = UNSET
    """By node ID of the stand-in for the manager."""
    supported_by: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OrganizationWhere(FilterFields):
    """What ``where`` can compare of ``OrganizationFilter``."""

    __graphql_filter__ = "OrganizationFilter"
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

    __graphql_name__ = "OrganizationOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field OrganizationOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: OrganizationOrderField | OrganizationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class OrganizationUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `organizationUpdate` mutation."""

    __graphql_name__ = "OrganizationUpdateInput"
    __graphql_fields__ = """
    addresses_to_delete addressesToDelete [ID!]
    business_unit businessUnit Boolean
    business_unit_organization_id businessUnitOrganizationId ID
    client_mutation_id clientMutationId String
    contacts_to_delete contactsToDelete [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    end_user_privacy endUserPrivacy Boolean
    financial_id financialID String
    id id ID!
    manager_id managerId ID
    name name String
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    parent_id parentId ID
    permitted_customer_ids permittedCustomerIds [ID!]
    picture_uri pictureUri String
    region region String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    substitute_id substituteId ID
    time_allocation_ids timeAllocationIds [ID!]
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    business_unit_organization_id:>business_unit_organization
    custom_fields:-
    custom_fields_attachments:-
    manager_id:>manager
    new_addresses:-
    new_contacts:-
    parent_id:>parent
    permitted_customer_ids:*permitted_customers
    remarks_attachments:-
    substitute_id:>substitute
    time_allocation_ids:*time_allocations
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the organization to change."""
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the addresses to remove."""
    business_unit: bool | None | Unset = UNSET
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset = UNSET
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    contacts_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the contacts to remove."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None | Unset = UNSET
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None | Unset = UNSET
    """Identifier in the financial system, at most 128 characters."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the head of the organization."""
    name: str | None | Unset = UNSET
    """Full name, at most 128 characters; imports use it as the key."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    """Contacts to add, or with `id` to change."""
    parent_id: str | None | Unset = UNSET
    """Node ID of the organization directly above this one."""
    permitted_customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the external customers whose requests the organization may see under
    customer privacy."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    region: str | None | Unset = UNSET
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
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
    substitute_id: str | None | Unset = UNSET
    """Node ID of the stand-in for the manager."""
    time_allocation_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the time allocations on which people of the organization can register
    time."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the organization."""


class OrganizationUpdateArgs(TypedDict, total=False):
    """The fields of ``OrganizationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the organization to change."""
    addresses_to_delete: Sequence[str] | None | Unset
    """Node IDs of the addresses to remove."""
    business_unit: bool | None | Unset
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization_id: str | None | Unset
    """Node ID of the business unit the organization belongs to; itself if it is one."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.organizations``: what it names is compared and
    written.
    """

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
