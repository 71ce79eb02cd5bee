"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, JSONValue, Unset, UploadedFile
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

    class UiExtensionCreateArgs(TypedDict, total=False):
        """The fields of ``UiExtensionCreateInput`` as keyword arguments."""

        category: Required[UiExtensionCategory | UiExtensionCategoryLiteral]
        name: Required[str]
        activate: bool | None | Unset
        client_mutation_id: str | None | Unset
        css: str | None | Unset
        dark_mode_safe: bool | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        form_definition: JSONValue | None | Unset
        html: str | None | Unset
        javascript: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        title: str | None | Unset

    class UiExtensionUpdateArgs(TypedDict, total=False):
        """The fields of ``UiExtensionUpdateInput`` as keyword arguments."""

        id: Required[str]
        activate: bool | None | Unset
        client_mutation_id: str | None | Unset
        css: str | None | Unset
        dark_mode_safe: bool | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        form_definition: JSONValue | None | Unset
        html: str | None | Unset
        javascript: str | None | Unset
        name: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        title: str | None | Unset


class UiExtensionCategoryFilter(GraphQLInput, frozen=True):
    """The input ``UiExtensionCategoryFilter``."""

    __graphql_name__ = "UiExtensionCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [UiExtensionCategory]
    """

    __graphql_where__ = "UiExtensionCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[UiExtensionCategory | UiExtensionCategoryLiteral | None] | None | Unset
    ) = UNSET


class UiExtensionCategoryWhere(
    Values["UiExtensionCategory | UiExtensionCategoryLiteral"]
):
    """The operators of ``UiExtensionCategoryFilter``."""


class UiExtensionCreateInput(GraphQLInput, frozen=True):
    """The input ``UiExtensionCreateInput``."""

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

    __graphql_required__ = ("category", "name")

    category: UiExtensionCategory | UiExtensionCategoryLiteral
    name: str
    activate: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    css: str | None | Unset = UNSET
    dark_mode_safe: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    form_definition: JSONValue | None | Unset = UNSET
    html: str | None | Unset = UNSET
    javascript: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


class UiExtensionFilter(GraphQLInput, frozen=True):
    """The input ``UiExtensionFilter``."""

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
    created_at: TimestampFilter | None | Unset = UNSET
    created_by: ReferenceFilter | None | Unset = UNSET
    dark_mode_safe: bool | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    updated_by: ReferenceFilter | None | Unset = UNSET


class UiExtensionWhere(FilterFields):
    """What ``where`` can compare of ``UiExtensionFilter``."""

    __graphql_filter__ = "UiExtensionFilter"

    category: UiExtensionCategoryWhere
    created_at: TimestampWhere
    created_by: ReferenceWhere
    dark_mode_safe: Flag
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere
    updated_by: ReferenceWhere


class UiExtensionOrder(GraphQLInput, frozen=True):
    """The input ``UiExtensionOrder``."""

    __graphql_name__ = "UiExtensionOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field UiExtensionOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: UiExtensionOrderField | UiExtensionOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class UiExtensionUpdateInput(GraphQLInput, frozen=True):
    """The input ``UiExtensionUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    activate: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    css: str | None | Unset = UNSET
    dark_mode_safe: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    form_definition: JSONValue | None | Unset = UNSET
    html: str | None | Unset = UNSET
    javascript: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
