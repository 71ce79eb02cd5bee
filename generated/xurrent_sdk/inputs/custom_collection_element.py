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
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.custom_collection_element import (
        CustomCollectionElementOrderField,
        CustomCollectionElementOrderFieldLiteral,
    )
    from ..models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
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


class CustomCollectionElementCreateInput(
    GraphQLInput,
    MutationInput[
        "CustomCollectionElement", "CustomCollectionElementFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `customCollectionElementCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_collection: str | None | Unset = unset("customCollection: String")
    """Reference of the collection; an alternative to `customCollectionId`."""
    custom_collection_id: str | None | Unset = unset("customCollectionId: ID")
    """Node ID of the collection; an alternative to `customCollection`."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """One-line description."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the element can no longer be selected."""
    information: str | None | Unset = unset("information: String")
    """Further information in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class CustomCollectionElementCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CustomCollectionElementCreateInput`` as keyword arguments."""

    name: Required[str]
    custom_collection: str | None | Unset
    """Reference of the collection; an alternative to `customCollectionId`."""
    custom_collection_id: str | None | Unset
    """Node ID of the collection; an alternative to `customCollection`."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """One-line description."""
    disabled: bool | None | Unset
    """True when the element can no longer be selected."""
    information: str | None | Unset
    """Further information in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    reference: str | None | Unset
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class CustomCollectionElementCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of custom collection element records."""

    __graphql_where__ = "CustomCollectionElementCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class CustomCollectionElementCustomWhere(CustomCondition):
    """The operators of ``CustomCollectionElementCustomFilter``."""


class CustomCollectionElementFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.customCollectionElements`; all that are given have to
    hold.
    """

    __graphql_where__ = "CustomCollectionElementWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_collection: ReferenceFilter | None | Unset = unset(
        "customCollection: ReferenceFilter"
    )
    """By node ID of the collection that holds the element."""
    custom_filters: Sequence[CustomCollectionElementCustomFilter] | None | Unset = (
        unset("customFilters: [CustomCollectionElementCustomFilter!]")
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    reference: StringFilter | None | Unset = unset("reference: StringFilter")
    """Condition on `reference` (key of the element: by default the name in lower case
    with underscores)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CustomCollectionElementWhere(FilterFields):
    """Fields of ``CustomCollectionElementFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    created_at: TimestampWhere
    """By time of creation."""
    custom_collection: ReferenceWhere
    """By node ID of the collection that holds the element."""
    custom: CustomFields[CustomCollectionElementCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    reference: StringWhere
    """Condition on `reference` (key of the element: by default the name in lower case
    with underscores)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CustomCollectionElementInput(GraphQLInput, frozen=True):
    """Entry of a custom collection, selectable in custom fields."""

    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """One-line description."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the element can no longer be selected."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    information: str | None | Unset = unset("information: String")
    """Further information in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class CustomCollectionElementApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    description: str | None
    disabled: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    picture_uri: str | None
    reference: str | None
    source: str | None
    source_id: str | None


class CustomCollectionElementOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.customCollectionElements`; give several in order of
    precedence.
    """

    __graphql_order__ = "field direction asc desc"

    field: (
        CustomCollectionElementOrderField | CustomCollectionElementOrderFieldLiteral
    ) = needs(title="field: CustomCollectionElementOrderField!")
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class CustomCollectionElementUpdateInput(
    GraphQLInput,
    MutationInput[
        "CustomCollectionElement", "CustomCollectionElementFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `customCollectionElementUpdate` mutation."""

    __graphql_apply__ = """
    custom_collection:=custom_collection.reference
    custom_collection_id:>custom_collection
    custom_fields:%custom_fields
    custom_fields_attachments:!
    information_attachments:!
    """

    id: str = needs(title="id: ID!")
    """Node ID of the custom collection element to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """One-line description."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the element can no longer be selected."""
    information: str | None | Unset = unset("information: String")
    """Further information in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    name: str | None | Unset = unset("name: String")
    reference: str | None | Unset = unset("reference: String")
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class CustomCollectionElementUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CustomCollectionElementUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the custom collection element to change."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """One-line description."""
    disabled: bool | None | Unset
    """True when the element can no longer be selected."""
    information: str | None | Unset
    """Further information in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    name: str | None | Unset
    reference: str | None | Unset
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class CustomCollectionElementApplyRow(TypedDict, total=False):
    """Row for ``client.apply.custom_collection_elements``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    custom_collection: str | None
    custom_collection_id: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    description: str | None
    disabled: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    reference: str | None
