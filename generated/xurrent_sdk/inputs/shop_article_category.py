"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.shop_article_category import (
        ShopArticleCategoryOrderField,
        ShopArticleCategoryOrderFieldLiteral,
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

    class ShopArticleCategoryCreateArgs(TypedDict, total=False):
        """The fields of ``ShopArticleCategoryCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        full_description: str | None | Unset
        full_description_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        parent_id: str | None | Unset
        picture_uri: str | None | Unset
        short_description: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ShopArticleCategoryUpdateArgs(TypedDict, total=False):
        """The fields of ``ShopArticleCategoryUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        full_description: str | None | Unset
        full_description_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        name: str | None | Unset
        parent_id: str | None | Unset
        picture_uri: str | None | Unset
        short_description: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class ShopArticleCategoryCreateInput(GraphQLInput, frozen=True):
    """The input ``ShopArticleCategoryCreateInput``."""

    __graphql_name__ = "ShopArticleCategoryCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    full_description fullDescription String
    full_description_attachments fullDescriptionAttachments [AttachmentInput!]
    name name String!
    parent_id parentId ID
    picture_uri pictureUri String
    short_description shortDescription String
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    full_description: str | None | Unset = UNSET
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    parent_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    short_description: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ShopArticleCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ShopArticleCategoryFilter``."""

    __graphql_name__ = "ShopArticleCategoryFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    id id IDFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ShopArticleCategoryWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ShopArticleCategoryWhere(FilterFields):
    """What ``where`` can compare of ``ShopArticleCategoryFilter``."""

    __graphql_filter__ = "ShopArticleCategoryFilter"

    account: StringWhere
    created_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class ShopArticleCategoryOrder(GraphQLInput, frozen=True):
    """The input ``ShopArticleCategoryOrder``."""

    __graphql_name__ = "ShopArticleCategoryOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShopArticleCategoryOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ShopArticleCategoryOrderField | ShopArticleCategoryOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ShopArticleCategoryUpdateInput(GraphQLInput, frozen=True):
    """The input ``ShopArticleCategoryUpdateInput``."""

    __graphql_name__ = "ShopArticleCategoryUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    full_description fullDescription String
    full_description_attachments fullDescriptionAttachments [AttachmentInput!]
    id id ID!
    name name String
    parent_id parentId ID
    picture_uri pictureUri String
    short_description shortDescription String
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    full_description: str | None | Unset = UNSET
    full_description_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    short_description: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
