"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
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

    class AppInstanceCreateArgs(TypedDict, total=False):
        """The fields of ``AppInstanceCreateInput`` as keyword arguments."""

        app_offering_id: Required[str]
        customer_account_id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        customer_representative_id: str | None | Unset
        disabled: bool | None | Unset
        enabled_by_customer: bool | None | Unset
        suspended: bool | None | Unset
        suspension_comment: str | None | Unset

    class AppInstanceUpdateArgs(TypedDict, total=False):
        """The fields of ``AppInstanceUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        customer_representative_id: str | None | Unset
        disabled: bool | None | Unset
        enabled_by_customer: bool | None | Unset
        suspended: bool | None | Unset
        suspension_comment: str | None | Unset


class AppInstanceCreateInput(GraphQLInput, frozen=True):
    """The input ``AppInstanceCreateInput``."""

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

    __graphql_required__ = ("app_offering_id", "customer_account_id")

    app_offering_id: str
    customer_account_id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    customer_representative_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    enabled_by_customer: bool | None | Unset = UNSET
    suspended: bool | None | Unset = UNSET
    suspension_comment: str | None | Unset = UNSET


class AppInstanceCustomFilter(GraphQLInput, frozen=True):
    """The input ``AppInstanceCustomFilter``."""

    __graphql_name__ = "AppInstanceCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "AppInstanceCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class AppInstanceCustomWhere(CustomFreeText):
    """The operators of ``AppInstanceCustomFilter``."""


class AppInstanceFilter(GraphQLInput, frozen=True):
    """The input ``AppInstanceFilter``."""

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
    app_offering: ReferenceFilter | None | Unset = UNSET
    app_offering_reference: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[AppInstanceCustomFilter] | None | Unset = UNSET
    customer_account: StringFilter | None | Unset = UNSET
    customer_representative: ReferenceFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    enabled_by_customer: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    suspended: bool | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class AppInstanceWhere(FilterFields):
    """What ``where`` can compare of ``AppInstanceFilter``."""

    __graphql_filter__ = "AppInstanceFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    app_offering: ReferenceWhere
    app_offering_reference: StringWhere
    created_at: TimestampWhere
    custom: CustomFields[AppInstanceCustomWhere]
    customer_account: StringWhere
    customer_representative: ReferenceWhere
    disabled: Flag
    enabled_by_customer: Flag
    id: IDWhere
    query: FreeText
    service_instance: ReferenceWhere
    suspended: Flag
    updated_at: TimestampWhere


class AppInstanceOrder(GraphQLInput, frozen=True):
    """The input ``AppInstanceOrder``."""

    __graphql_name__ = "AppInstanceOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field AppInstanceOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: AppInstanceOrderField | AppInstanceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class AppInstanceUpdateInput(GraphQLInput, frozen=True):
    """The input ``AppInstanceUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    customer_representative_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    enabled_by_customer: bool | None | Unset = UNSET
    suspended: bool | None | Unset = UNSET
    suspension_comment: str | None | Unset = UNSET
