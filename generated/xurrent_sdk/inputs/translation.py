# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required
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


class TranslationCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `translationCreate` mutation."""

    __graphql_name__ = "TranslationCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    field field String!
    language language Language!
    owner_id ownerId ID!
    text text String!
    """
    __graphql_required__ = "field language owner_id text"

    field: str
    """Name of the translated field."""
    language: str
    """Language of the translation."""
    owner_id: str
    """Node ID of the record whose field is translated."""
    text: str
    """Translated text."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class TranslationCreateArgs(TypedDict, total=False):
    """The fields of ``TranslationCreateInput`` as keyword arguments."""

    field: Required[str]
    """Name of the translated field."""
    language: Required[str]
    """Language of the translation."""
    owner_id: Required[str]
    """Node ID of the record whose field is translated."""
    text: Required[str]
    """Translated text."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class TranslationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.translations`; all that are given have to hold."""

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
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    field: StringFilter | None | Unset = UNSET
    """Condition on `field` (name of the translated field)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    language: StringFilter | None | Unset = UNSET
    """Condition on `language` (language of the translation)."""
    owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the record whose field is translated."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    type: StringFilter | None | Unset = UNSET
    """By kind of the translated record."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TranslationWhere(FilterFields):
    """What ``where`` can compare of ``TranslationFilter``."""

    __graphql_filter__ = "TranslationFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    field: StringWhere
    """Condition on `field` (name of the translated field)."""
    id: IDWhere
    """By node ID."""
    language: StringWhere
    """Condition on `language` (language of the translation)."""
    owner: ReferenceWhere
    """By node ID of the record whose field is translated."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    type: StringWhere
    """By kind of the translated record."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TranslationOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.translations`; give several in order of precedence."""

    __graphql_name__ = "TranslationOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TranslationOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TranslationOrderField | TranslationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TranslationUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `translationUpdate` mutation."""

    __graphql_name__ = "TranslationUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    text text String!
    """
    __graphql_required__ = "id text"

    id: str
    """Node ID of the translation to change."""
    text: str
    """Translated text."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class TranslationUpdateArgs(TypedDict, total=False):
    """The fields of ``TranslationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the translation to change."""
    text: Required[str]
    """Translated text."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
