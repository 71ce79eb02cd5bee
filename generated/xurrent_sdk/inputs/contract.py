"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
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

    class ContractCreateArgs(TypedDict, total=False):
        """The fields of ``ContractCreateInput`` as keyword arguments."""

        customer_id: Required[str]
        name: Required[str]
        category: ContractCategory | ContractCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        customer_representative_id: str | None | Unset
        expiry_date: date | None | Unset
        notice_date: date | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        supplier_contact_id: str | None | Unset
        supplier_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset

    class ContractUpdateArgs(TypedDict, total=False):
        """The fields of ``ContractUpdateInput`` as keyword arguments."""

        id: Required[str]
        category: ContractCategory | ContractCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        customer_id: str | None | Unset
        customer_representative_id: str | None | Unset
        expiry_date: date | None | Unset
        name: str | None | Unset
        notice_date: date | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        supplier_contact_id: str | None | Unset
        supplier_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset


class ContractCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ContractCategoryFilter``."""

    __graphql_name__ = "ContractCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ContractCategory]
    """

    __graphql_where__ = "ContractCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ContractCategory | ContractCategoryLiteral | None] | None | Unset
    ) = UNSET


class ContractCategoryWhere(Values["ContractCategory | ContractCategoryLiteral"]):
    """The operators of ``ContractCategoryFilter``."""


class ContractCreateInput(GraphQLInput, frozen=True):
    """The input ``ContractCreateInput``."""

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

    __graphql_required__ = ("customer_id", "name")

    customer_id: str
    name: str
    category: ContractCategory | ContractCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    customer_representative_id: str | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    notice_date: date | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    supplier_contact_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class ContractCustomFilter(GraphQLInput, frozen=True):
    """The input ``ContractCustomFilter``."""

    __graphql_name__ = "ContractCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ContractCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ContractCustomWhere(CustomFreeText):
    """The operators of ``ContractCustomFilter``."""


class ContractFilter(GraphQLInput, frozen=True):
    """The input ``ContractFilter``."""

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
    active: bool | None | Unset = UNSET
    category: ContractCategoryFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ContractCustomFilter] | None | Unset = UNSET
    customer: ReferenceFilter | None | Unset = UNSET
    customer_rep: ReferenceFilter | None | Unset = UNSET
    expiry_date: DateFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    notice_date: DateFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_date: DateFilter | None | Unset = UNSET
    status: AgreementStatusFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ContractWhere(FilterFields):
    """What ``where`` can compare of ``ContractFilter``."""

    __graphql_filter__ = "ContractFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    active: Flag
    category: ContractCategoryWhere
    created_at: TimestampWhere
    custom: CustomFields[ContractCustomWhere]
    customer: ReferenceWhere
    customer_rep: ReferenceWhere
    expiry_date: DateWhere
    id: IDWhere
    name: StringWhere
    notice_date: DateWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    start_date: DateWhere
    status: AgreementStatusWhere
    supplier: ReferenceWhere
    updated_at: TimestampWhere


class ContractOrder(GraphQLInput, frozen=True):
    """The input ``ContractOrder``."""

    __graphql_name__ = "ContractOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ContractOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ContractOrderField | ContractOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ContractUpdateInput(GraphQLInput, frozen=True):
    """The input ``ContractUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    category: ContractCategory | ContractCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    customer_id: str | None | Unset = UNSET
    customer_representative_id: str | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notice_date: date | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    supplier_contact_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
