"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.translation import TranslationOrderField, TranslationOrderFieldLiteral
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

    TranslationOrderBy: TypeAlias = Literal[
        "created_at",
        "field",
        "language",
        "text",
        "type",
        "updated_at",
        "-created_at",
        "-field",
        "-language",
        "-text",
        "-type",
        "-updated_at",
    ]

    class TranslationCreateArgs(TypedDict, total=False):
        """The fields of ``TranslationCreateInput`` as keyword arguments."""

        field: Required[str]
        language: Required[str]
        owner_id: Required[str]
        text: Required[str]
        client_mutation_id: str | None | Unset

    class TranslationUpdateArgs(TypedDict, total=False):
        """The fields of ``TranslationUpdateInput`` as keyword arguments."""

        id: Required[str]
        text: Required[str]
        client_mutation_id: str | None | Unset


class TranslationCreateInput(GraphQLInput, frozen=True):
    """The input ``TranslationCreateInput``."""

    __graphql_name__ = "TranslationCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    field field String!
    language language Language!
    owner_id ownerId ID!
    text text String!
    """

    __graphql_required__ = ("field", "language", "owner_id", "text")

    field: str
    language: str
    owner_id: str
    text: str
    client_mutation_id: str | None | Unset = UNSET


class TranslationFilter(GraphQLInput, frozen=True):
    """The input ``TranslationFilter``."""

    __graphql_name__ = "TranslationFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    field field StringFilter
    id id IDFilter
    language language StringFilter
    owner owner ReferenceFilter
    query query String
    type type StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "TranslationWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    field: StringFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    language: StringFilter | None | Unset = UNSET
    owner: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    type: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class TranslationWhere(FilterFields):
    """What ``where`` can compare of ``TranslationFilter``."""

    __graphql_filter__ = "TranslationFilter"

    created_at: TimestampWhere
    disabled: Flag
    field: StringWhere
    id: IDWhere
    language: StringWhere
    owner: ReferenceWhere
    query: FreeText
    type: StringWhere
    updated_at: TimestampWhere


class TranslationOrder(GraphQLInput, frozen=True):
    """The input ``TranslationOrder``."""

    __graphql_name__ = "TranslationOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TranslationOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TranslationOrderField | TranslationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TranslationUpdateInput(GraphQLInput, frozen=True):
    """The input ``TranslationUpdateInput``."""

    __graphql_name__ = "TranslationUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    text text String!
    """

    __graphql_required__ = ("id", "text")

    id: str
    text: str
    client_mutation_id: str | None | Unset = UNSET
