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
    from ..enums.site import SiteOrderField, SiteOrderFieldLiteral
    from .address import AddressInput
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

    SiteOrderBy: TypeAlias = Literal[
        "created_at",
        "disabled",
        "name",
        "updated_at",
        "-created_at",
        "-disabled",
        "-name",
        "-updated_at",
    ]

    class SiteCreateArgs(TypedDict, total=False):
        """The fields of ``SiteCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset

    class SiteUpdateArgs(TypedDict, total=False):
        """The fields of ``SiteUpdateInput`` as keyword arguments."""

        id: Required[str]
        addresses_to_delete: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        name: str | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset


class SiteCreateInput(GraphQLInput, frozen=True):
    """The input ``SiteCreateInput``."""

    __graphql_name__ = "SiteCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    new_addresses newAddresses [AddressInput!]
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class SiteCustomFilter(GraphQLInput, frozen=True):
    """The input ``SiteCustomFilter``."""

    __graphql_name__ = "SiteCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "SiteCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class SiteCustomWhere(CustomFreeText):
    """The operators of ``SiteCustomFilter``."""


class SiteFilter(GraphQLInput, frozen=True):
    """The input ``SiteFilter``."""

    __graphql_name__ = "SiteFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [SiteCustomFilter!]
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "SiteWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[SiteCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SiteWhere(FilterFields):
    """What ``where`` can compare of ``SiteFilter``."""

    __graphql_filter__ = "SiteFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    created_at: TimestampWhere
    custom: CustomFields[SiteCustomWhere]
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class SiteOrder(GraphQLInput, frozen=True):
    """The input ``SiteOrder``."""

    __graphql_name__ = "SiteOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field SiteOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: SiteOrderField | SiteOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class SiteUpdateInput(GraphQLInput, frozen=True):
    """The input ``SiteUpdateInput``."""

    __graphql_name__ = "SiteUpdateInput"

    __graphql_fields__ = """
    addresses_to_delete addressesToDelete [ID!]
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    new_addresses newAddresses [AddressInput!]
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
