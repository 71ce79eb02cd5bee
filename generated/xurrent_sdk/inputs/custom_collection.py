# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from ..apply import UiExtensionApplyKey
    from ..models.custom_collection import CustomCollection, CustomCollectionFields
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_collection_element import (
        CustomCollectionElementApplyChild,
        CustomCollectionElementInput,
    )


class CustomCollectionCreateInput(
    GraphQLInput,
    MutationInput["CustomCollection", "CustomCollectionFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `customCollectionCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the collection can no longer be chosen for custom views."""
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        unset("newCollectionElements: [CustomCollectionElementInput!]")
    )
    """Collection elements to add."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CustomCollectionCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "CustomCollectionWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CustomCollectionWhere(FilterFields):
    """Fields of ``CustomCollectionFilter`` for conditions of ``where``."""

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


class CustomCollectionUpdateInput(
    GraphQLInput,
    MutationInput["CustomCollection", "CustomCollectionFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `customCollectionUpdate` mutation."""

    __graphql_apply__ = """
    description_attachments:!
    new_collection_elements:#collection_elements
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the custom collection to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    collection_elements_to_delete: Sequence[str] | None | Unset = unset(
        "collectionElementsToDelete: [ID!]"
    )
    """Node IDs of the collection elements to remove."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the collection, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the collection can no longer be chosen for custom views."""
    name: str | None | Unset = unset("name: String")
    new_collection_elements: Sequence[CustomCollectionElementInput] | None | Unset = (
        unset("newCollectionElements: [CustomCollectionElementInput!]")
    )
    """Collection elements to add, or with `id` to change."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the elements."""


class CustomCollectionUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CustomCollectionUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the custom collection to change."""
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
    """Row for ``client.apply.custom_collections``. Omitted fields are left
    unchanged.
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
    ui_extension: str | UiExtensionApplyKey | None
    collection_elements: Sequence[CustomCollectionElementApplyChild] | None
    replace: Sequence[Literal["collection_elements"]]
