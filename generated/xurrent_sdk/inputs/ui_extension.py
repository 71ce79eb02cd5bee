# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, JSONValue, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.ui_extension import (
        UiExtensionCategory,
        UiExtensionCategoryLiteral,
        UiExtensionOrderField,
        UiExtensionOrderFieldLiteral,
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

UiExtensionOrderBy: TypeAlias = Literal[
    "category",
    "created_at",
    "name",
    "updated_at",
    "-category",
    "-created_at",
    "-name",
    "-updated_at",
]


class UiExtensionCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `UiExtensionCategory` values."""

    __graphql_name__ = "UiExtensionCategoryFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [UiExtensionCategory]
    """
    __graphql_where__ = "UiExtensionCategoryWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[UiExtensionCategory | UiExtensionCategoryLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class UiExtensionCategoryWhere(
    Values["UiExtensionCategory | UiExtensionCategoryLiteral"]
):
    """The operators of ``UiExtensionCategoryFilter``."""


class UiExtensionCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `uiExtensionCreate` mutation."""

    __graphql_name__ = "UiExtensionCreateInput"
    __graphql_fields__ = """
    activate activate Boolean
    category category UiExtensionCategory!
    client_mutation_id clientMutationId String
    css css String
    dark_mode_safe darkModeSafe Boolean
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    form_definition formDefinition JSON
    html html String
    javascript javascript String
    name name String!
    source source String
    source_id sourceID String
    title title String
    """
    __graphql_required__ = "category name"

    category: UiExtensionCategory | UiExtensionCategoryLiteral
    """Kind of record the extension can be linked to; fixed on creation."""
    name: str
    """Name for designers; users see `title`."""
    activate: bool | None | Unset = UNSET
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = UNSET
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset = UNSET
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset = UNSET
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset = UNSET
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset = UNSET
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset = UNSET
    """Script for the version in preparation."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    title: str | None | Unset = UNSET
    """Section heading above the fields."""


class UiExtensionCreateArgs(TypedDict, total=False):
    """The fields of ``UiExtensionCreateInput`` as keyword arguments."""

    category: Required[UiExtensionCategory | UiExtensionCategoryLiteral]
    """Kind of record the extension can be linked to; fixed on creation."""
    name: Required[str]
    """Name for designers; users see `title`."""
    activate: bool | None | Unset
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset
    """Script for the version in preparation."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    title: str | None | Unset
    """Section heading above the fields."""


class UiExtensionFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.uiExtensions`; all that are given have to hold."""

    __graphql_name__ = "UiExtensionFilter"
    __graphql_fields__ = """
    category category UiExtensionCategoryFilter
    created_at createdAt TimestampFilter
    created_by createdBy ReferenceFilter
    dark_mode_safe darkModeSafe Boolean
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    updated_by updatedBy ReferenceFilter
    """
    __graphql_where__ = "UiExtensionWhere"

    category: UiExtensionCategoryFilter | None | Unset = UNSET
    """Condition on `category` (kind of record the extension can be linked to)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who made the extension."""
    dark_mode_safe: bool | None | Unset = UNSET
    """Required value of `darkModeSafe`: true when the form may be shown in dark mode,
    false to force light mode."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    updated_by: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who changed the extension last."""


class UiExtensionWhere(FilterFields):
    """What ``where`` can compare of ``UiExtensionFilter``."""

    __graphql_filter__ = "UiExtensionFilter"

    category: UiExtensionCategoryWhere
    """Condition on `category` (kind of record the extension can be linked to)."""
    created_at: TimestampWhere
    """By time of creation."""
    created_by: ReferenceWhere
    """By node ID of the person who made the extension."""
    dark_mode_safe: Flag
    """Required value of `darkModeSafe`: true when the form may be shown in dark mode,
    false to force light mode."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    updated_by: ReferenceWhere
    """By node ID of the person who changed the extension last."""


class UiExtensionOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.uiExtensions`; give several in order of precedence."""

    __graphql_name__ = "UiExtensionOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field UiExtensionOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: UiExtensionOrderField | UiExtensionOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class UiExtensionUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `uiExtensionUpdate` mutation."""

    __graphql_name__ = "UiExtensionUpdateInput"
    __graphql_fields__ = """
    activate activate Boolean
    client_mutation_id clientMutationId String
    css css String
    dark_mode_safe darkModeSafe Boolean
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    form_definition formDefinition JSON
    html html String
    id id ID!
    javascript javascript String
    name name String
    source source String
    source_id sourceID String
    title title String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    activate:-
    css:-
    description_attachments:-
    form_definition:-
    html:-
    javascript:-
    """

    id: str
    """Node ID of the UI extension to change."""
    activate: bool | None | Unset = UNSET
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = UNSET
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset = UNSET
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset = UNSET
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset = UNSET
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset = UNSET
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset = UNSET
    """Script for the version in preparation."""
    name: str | None | Unset = UNSET
    """Name for designers; users see `title`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    title: str | None | Unset = UNSET
    """Section heading above the fields."""


class UiExtensionUpdateArgs(TypedDict, total=False):
    """The fields of ``UiExtensionUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the UI extension to change."""
    activate: bool | None | Unset
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset
    """Script for the version in preparation."""
    name: str | None | Unset
    """Name for designers; users see `title`."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    title: str | None | Unset
    """Section heading above the fields."""


class UiExtensionApplyRow(TypedDict, total=False):
    """A row for ``client.apply.ui_extensions``: what it names is compared and
    written.
    """

    source_id: Required[str]
    activate: bool | None
    css: str | None
    dark_mode_safe: bool | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    form_definition: JSONValue | None
    html: str | None
    javascript: str | None
    name: str | None
    title: str | None
