# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, JSONValue, One, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.ui_extension import (
        UiExtensionCategory,
        UiExtensionCategoryLiteral,
        UiExtensionOrderField,
        UiExtensionOrderFieldLiteral,
    )
    from ..models.ui_extension import UiExtension, UiExtensionFields
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

    __graphql_where__ = "UiExtensionCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[UiExtensionCategory | UiExtensionCategoryLiteral | None] | None | Unset
    ) = unset("values: [UiExtensionCategory]")
    """Values to match; an empty list matches records without a value."""


class UiExtensionCategoryWhere(
    Values["UiExtensionCategory | UiExtensionCategoryLiteral"]
):
    """The operators of ``UiExtensionCategoryFilter``."""


class UiExtensionCreateInput(
    GraphQLInput,
    MutationInput["UiExtension", "UiExtensionFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `uiExtensionCreate` mutation."""

    category: UiExtensionCategory | UiExtensionCategoryLiteral = needs(
        title="category: UiExtensionCategory!"
    )
    """Kind of record the extension can be linked to; fixed on creation."""
    name: str = needs(title="name: String!")
    """Name for designers; users see `title`."""
    activate: bool | None | Unset = unset("activate: Boolean")
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = unset("css: String")
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset = unset("darkModeSafe: Boolean")
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset = unset("formDefinition: JSON")
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset = unset("html: String")
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset = unset("javascript: String")
    """Script for the version in preparation."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    title: str | None | Unset = unset("title: String")
    """Section heading above the fields."""


class UiExtensionCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``UiExtensionCreateInput`` as keyword arguments."""

    category: Required[UiExtensionCategory | UiExtensionCategoryLiteral]
    """Kind of record the extension can be linked to; fixed on creation."""
    name: Required[str]
    """Name for designers; users see `title`."""
    activate: bool | None | Unset
    """True to make the version in preparation the active one; the former one is
    archived."""
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

    __graphql_where__ = "UiExtensionWhere"

    category: UiExtensionCategoryFilter | None | Unset = unset(
        "category: UiExtensionCategoryFilter"
    )
    """Condition on `category` (kind of record the extension can be linked to)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = unset("createdBy: ReferenceFilter")
    """By node ID of the person who made the extension."""
    dark_mode_safe: bool | None | Unset = unset("darkModeSafe: Boolean")
    """Required value of `darkModeSafe`: true when the form may be shown in dark mode,
    false to force light mode."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    updated_by: ReferenceFilter | None | Unset = unset("updatedBy: ReferenceFilter")
    """By node ID of the person who changed the extension last."""


class UiExtensionWhere(FilterFields):
    """Fields of ``UiExtensionFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: UiExtensionOrderField | UiExtensionOrderFieldLiteral = needs(
        title="field: UiExtensionOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class UiExtensionUpdateInput(
    GraphQLInput,
    MutationInput["UiExtension", "UiExtensionFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `uiExtensionUpdate` mutation."""

    __graphql_apply__ = """
    activate:!
    css:=versions>version_nr.css
    description_attachments:!
    form_definition:=versions>version_nr.form_definition
    html:=versions>version_nr.html
    javascript:=versions>version_nr.javascript
    """

    id: str = needs(title="id: ID!")
    """Node ID of the UI extension to change."""
    activate: bool | None | Unset = unset("activate: Boolean")
    """True to make the version in preparation the active one; the former one is
    archived."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = unset("css: String")
    """Style sheet for the version in preparation."""
    dark_mode_safe: bool | None | Unset = unset("darkModeSafe: Boolean")
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the extension, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the extension can no longer be linked to records."""
    form_definition: JSONValue | None | Unset = unset("formDefinition: JSON")
    """Form made with the visual designer, for the version in preparation."""
    html: str | None | Unset = unset("html: String")
    """Markup for the version in preparation, at most 64 KB."""
    javascript: str | None | Unset = unset("javascript: String")
    """Script for the version in preparation."""
    name: str | None | Unset = unset("name: String")
    """Name for designers; users see `title`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    title: str | None | Unset = unset("title: String")
    """Section heading above the fields."""


class UiExtensionUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``UiExtensionUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the UI extension to change."""
    activate: bool | None | Unset
    """True to make the version in preparation the active one; the former one is
    archived."""
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
    """Row for ``client.apply.ui_extensions``. Omitted fields are left unchanged."""

    source_id: Required[str]
    activate: bool | None
    category: UiExtensionCategory | UiExtensionCategoryLiteral
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
