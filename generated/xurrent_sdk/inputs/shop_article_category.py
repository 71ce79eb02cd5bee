# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import ShopArticleCategoryApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.shop_article_category import (
        ShopArticleCategoryOrderField,
        ShopArticleCategoryOrderFieldLiteral,
    )
    from ..models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

ShopArticleCategoryOrderBy: TypeAlias = Literal[
    "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
]


class ShopArticleCategoryCreateInput(
    GraphQLInput,
    MutationInput["ShopArticleCategory", "ShopArticleCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopArticleCategoryCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    full_description: str | None | Unset = unset("fullDescription: String")
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("fullDescriptionAttachments: [AttachmentInput!]")
    """Uploaded files for `fullDescription`."""
    parent_id: str | None | Unset = unset("parentId: ID")
    """Node ID of the category above this one."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    short_description: str | None | Unset = unset("shortDescription: String")
    """Short description for lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ShopArticleCategoryCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopArticleCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
    full_description: str | None | Unset
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    )
    """Uploaded files for `fullDescription`."""
    parent_id: str | None | Unset
    """Node ID of the category above this one."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    short_description: str | None | Unset
    """Short description for lists."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ShopArticleCategoryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.shopArticleCategories`; all that are given have to hold."""

    __graphql_where__ = "ShopArticleCategoryWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
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


class ShopArticleCategoryWhere(FilterFields):
    """Fields of ``ShopArticleCategoryFilter`` for conditions of ``where``."""

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
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


class ShopArticleCategoryOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.shopArticleCategories`; give several in order of
    precedence.
    """

    __graphql_order__ = "field direction asc desc"

    field: ShopArticleCategoryOrderField | ShopArticleCategoryOrderFieldLiteral = needs(
        title="field: ShopArticleCategoryOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ShopArticleCategoryUpdateInput(
    GraphQLInput,
    MutationInput["ShopArticleCategory", "ShopArticleCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `shopArticleCategoryUpdate` mutation."""

    __graphql_apply__ = """
    full_description:-
    full_description_attachments:!
    parent_id:>parent
    """

    id: str = needs(title="id: ID!")
    """Node ID of the shop article category to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    full_description: str | None | Unset = unset("fullDescription: String")
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("fullDescriptionAttachments: [AttachmentInput!]")
    """Uploaded files for `fullDescription`."""
    name: str | None | Unset = unset("name: String")
    parent_id: str | None | Unset = unset("parentId: ID")
    """Node ID of the category above this one."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    short_description: str | None | Unset = unset("shortDescription: String")
    """Short description for lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ShopArticleCategoryUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShopArticleCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the shop article category to change."""
    full_description: str | None | Unset
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    )
    """Uploaded files for `fullDescription`."""
    name: str | None | Unset
    parent_id: str | None | Unset
    """Node ID of the category above this one."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    short_description: str | None | Unset
    """Short description for lists."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ShopArticleCategoryApplyRow(TypedDict, total=False):
    """Row for ``client.apply.shop_article_categories``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    full_description: str | None
    full_description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    parent_id: str | None
    picture_uri: str | None
    short_description: str | None
    parent: str | ShopArticleCategoryApplyKey | None
