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
    from ..enums.custom_collection_element import (
        CustomCollectionElementOrderField,
        CustomCollectionElementOrderFieldLiteral,
    )
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

    CustomCollectionElementOrderBy: TypeAlias = Literal[
        "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
    ]

    class CustomCollectionElementCreateArgs(TypedDict, total=False):
        """The fields of ``CustomCollectionElementCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        custom_collection: str | None | Unset
        custom_collection_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        disabled: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        reference: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class CustomCollectionElementUpdateArgs(TypedDict, total=False):
        """The fields of ``CustomCollectionElementUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        disabled: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        name: str | None | Unset
        reference: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class CustomCollectionElementCreateInput(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementCreateInput``."""

    __graphql_name__ = "CustomCollectionElementCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection customCollection String
    custom_collection_id customCollectionId ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    disabled disabled Boolean
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String!
    reference reference String
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    custom_collection: str | None | Unset = UNSET
    custom_collection_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    reference: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class CustomCollectionElementCustomFilter(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementCustomFilter``."""

    __graphql_name__ = "CustomCollectionElementCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "CustomCollectionElementCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class CustomCollectionElementCustomWhere(CustomFreeText):
    """The operators of ``CustomCollectionElementCustomFilter``."""


class CustomCollectionElementFilter(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementFilter``."""

    __graphql_name__ = "CustomCollectionElementFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    custom_collection customCollection ReferenceFilter
    custom_filters customFilters [CustomCollectionElementCustomFilter!]
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    reference reference StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "CustomCollectionElementWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    custom_collection: ReferenceFilter | None | Unset = UNSET
    custom_filters: Sequence[CustomCollectionElementCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    reference: StringFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class CustomCollectionElementWhere(FilterFields):
    """What ``where`` can compare of ``CustomCollectionElementFilter``."""

    __graphql_filter__ = "CustomCollectionElementFilter"

    __graphql_custom__ = "custom custom_filters"

    created_at: TimestampWhere
    custom_collection: ReferenceWhere
    custom: CustomFields[CustomCollectionElementCustomWhere]
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    reference: StringWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class CustomCollectionElementInput(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementInput``."""

    __graphql_name__ = "CustomCollectionElementInput"

    __graphql_fields__ = """
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    disabled disabled Boolean
    id id ID
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String
    picture_uri pictureUri String
    reference reference String
    source source String
    source_id sourceID String
    """

    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class CustomCollectionElementOrder(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementOrder``."""

    __graphql_name__ = "CustomCollectionElementOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field CustomCollectionElementOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: CustomCollectionElementOrderField | CustomCollectionElementOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class CustomCollectionElementUpdateInput(GraphQLInput, frozen=True):
    """The input ``CustomCollectionElementUpdateInput``."""

    __graphql_name__ = "CustomCollectionElementUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    disabled disabled Boolean
    id id ID!
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String
    reference reference String
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
