"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset, UploadedFile
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_collection_element import CustomCollectionElementInput

    class CustomCollectionCreateArgs(TypedDict, total=False):
        """The fields of ``CustomCollectionCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset
        picture_uri: str | None | Unset
        reference: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset

    class CustomCollectionUpdateArgs(TypedDict, total=False):
        """The fields of ``CustomCollectionUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        collection_elements_to_delete: Sequence[str] | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset
        picture_uri: str | None | Unset
        reference: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset


class CustomCollectionCreateInput(GraphQLInput, frozen=True):
    """The input ``CustomCollectionCreateInput``."""

    __graphql_name__ = "CustomCollectionCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    new_collection_elements newCollectionElements [CustomCollectionElementInput!]
    picture_uri pictureUri String
    reference reference String
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        UNSET
    )
    picture_uri: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class CustomCollectionFilter(GraphQLInput, frozen=True):
    """The input ``CustomCollectionFilter``."""

    __graphql_name__ = "CustomCollectionFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "CustomCollectionWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class CustomCollectionWhere(FilterFields):
    """What ``where`` can compare of ``CustomCollectionFilter``."""

    __graphql_filter__ = "CustomCollectionFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class CustomCollectionUpdateInput(GraphQLInput, frozen=True):
    """The input ``CustomCollectionUpdateInput``."""

    __graphql_name__ = "CustomCollectionUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    collection_elements_to_delete collectionElementsToDelete [ID!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    new_collection_elements newCollectionElements [CustomCollectionElementInput!]
    picture_uri pictureUri String
    reference reference String
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    collection_elements_to_delete: Sequence[str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        UNSET
    )
    picture_uri: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
