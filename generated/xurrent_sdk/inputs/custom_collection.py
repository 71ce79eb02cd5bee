# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Unset
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


class CustomCollectionCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `customCollectionCreate` mutation."""

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
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the collection can no longer be chosen for custom views."""
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        UNSET
    )
    """Collection elements to add."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset = UNSET
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionCreateArgs(TypedDict, total=False):
    """The fields of ``CustomCollectionCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the collection can no longer be chosen for custom views."""
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset
    """Collection elements to add."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.customCollections`; all that are given have to hold."""

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
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CustomCollectionWhere(FilterFields):
    """What ``where`` can compare of ``CustomCollectionFilter``."""

    __graphql_filter__ = "CustomCollectionFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CustomCollectionUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `customCollectionUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    description_attachments:-
    new_collection_elements:-
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the custom collection to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    collection_elements_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the collection elements to remove."""
    description: str | None | Unset = UNSET
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the collection can no longer be chosen for custom views."""
    name: str | None | Unset = UNSET
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        UNSET
    )
    """Collection elements to add, or with `id` to change."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset = UNSET
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionUpdateArgs(TypedDict, total=False):
    """The fields of ``CustomCollectionUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the custom collection to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    collection_elements_to_delete: Sequence[str] | None | Unset
    """Node IDs of the collection elements to remove."""
    description: str | None | Unset
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the collection can no longer be chosen for custom views."""
    name: str | None | Unset
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset
    """Collection elements to add, or with `id` to change."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionApplyRow(TypedDict, total=False):
    """A row for ``client.apply.custom_collections``: what it names is compared and
    written.
    """

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    name: str | None
    new_collection_elements: Sequence[CustomCollectionElementInput] | None
    picture_uri: str | None
    reference: str | None
    ui_extension_id: str | None
