"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
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

    class OrganizationCreateArgs(TypedDict, total=False):
        """The fields of ``OrganizationCreateInput`` as keyword arguments."""

        name: Required[str]
        business_unit: bool | None | Unset
        business_unit_organization_id: str | None | Unset
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        end_user_privacy: bool | None | Unset
        financial_id: str | None | Unset
        manager_id: str | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        new_contacts: Sequence[ContactInput] | None | Unset
        parent_id: str | None | Unset
        permitted_customer_ids: Sequence[str] | None | Unset
        picture_uri: str | None | Unset
        region: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        substitute_id: str | None | Unset
        time_allocation_ids: Sequence[str] | None | Unset
        ui_extension_id: str | None | Unset

    class OrganizationUpdateArgs(TypedDict, total=False):
        """The fields of ``OrganizationUpdateInput`` as keyword arguments."""

        id: Required[str]
        addresses_to_delete: Sequence[str] | None | Unset
        business_unit: bool | None | Unset
        business_unit_organization_id: str | None | Unset
        client_mutation_id: str | None | Unset
        contacts_to_delete: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        end_user_privacy: bool | None | Unset
        financial_id: str | None | Unset
        manager_id: str | None | Unset
        name: str | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        new_contacts: Sequence[ContactInput] | None | Unset
        parent_id: str | None | Unset
        permitted_customer_ids: Sequence[str] | None | Unset
        picture_uri: str | None | Unset
        region: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        substitute_id: str | None | Unset
        time_allocation_ids: Sequence[str] | None | Unset
        ui_extension_id: str | None | Unset


class OrganizationCreateInput(GraphQLInput, frozen=True):
    """The input ``OrganizationCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    business_unit: bool | None | Unset = UNSET
    business_unit_organization_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    end_user_privacy: bool | None | Unset = UNSET
    financial_id: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    permitted_customer_ids: Sequence[str] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    substitute_id: str | None | Unset = UNSET
    time_allocation_ids: Sequence[str] | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class OrganizationCustomFilter(GraphQLInput, frozen=True):
    """The input ``OrganizationCustomFilter``."""

    __graphql_name__ = "OrganizationCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "OrganizationCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class OrganizationCustomWhere(CustomFreeText):
    """The operators of ``OrganizationCustomFilter``."""


class OrganizationFilter(GraphQLInput, frozen=True):
    """The input ``OrganizationFilter``."""

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
    business_unit: bool | None | Unset = UNSET
    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[OrganizationCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    financial_id: StringFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    organization_region: StringFilter | None | Unset = UNSET
    parent: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    substitute: ReferenceFilter | None | Unset = UNSET
    supported_by: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class OrganizationWhere(FilterFields):
    """What ``where`` can compare of ``OrganizationFilter``."""

    __graphql_filter__ = "OrganizationFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    business_unit: Flag
    business_unit_organization: ReferenceWhere
    created_at: TimestampWhere
    custom: CustomFields[OrganizationCustomWhere]
    disabled: Flag
    financial_id: StringWhere
    id: IDWhere
    manager: ReferenceWhere
    name: StringWhere
    organization_region: StringWhere
    parent: ReferenceWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    substitute: ReferenceWhere
    supported_by: ReferenceWhere
    updated_at: TimestampWhere


class OrganizationOrder(GraphQLInput, frozen=True):
    """The input ``OrganizationOrder``."""

    __graphql_name__ = "OrganizationOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field OrganizationOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: OrganizationOrderField | OrganizationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class OrganizationUpdateInput(GraphQLInput, frozen=True):
    """The input ``OrganizationUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    business_unit: bool | None | Unset = UNSET
    business_unit_organization_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    contacts_to_delete: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    end_user_privacy: bool | None | Unset = UNSET
    financial_id: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    permitted_customer_ids: Sequence[str] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    substitute_id: str | None | Unset = UNSET
    time_allocation_ids: Sequence[str] | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
