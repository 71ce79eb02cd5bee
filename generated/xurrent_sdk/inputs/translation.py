# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.translation import TranslationOrderField, TranslationOrderFieldLiteral
    from ..models.translation import Translation, TranslationFields
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


class TranslationCreateInput(
    GraphQLInput,
    MutationInput["Translation", "TranslationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `translationCreate` mutation."""

    field: str = needs(title="field: String!")
    """Name of the translated field."""
    language: str = needs(title="language: Language!")
    """Language of the translation."""
    owner_id: str = needs(title="ownerId: ID!")
    """Node ID of the record whose field is translated."""
    text: str = needs(title="text: String!")
    """Translated text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class TranslationCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TranslationCreateInput`` as keyword arguments."""

    field: Required[str]
    """Name of the translated field."""
    language: Required[str]
    """Language of the translation."""
    owner_id: Required[str]
    """Node ID of the record whose field is translated."""
    text: Required[str]
    """Translated text."""


class TranslationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.translations`; all that are given have to hold."""

    __graphql_where__ = "TranslationWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    field: StringFilter | None | Unset = unset("field: StringFilter")
    """Condition on `field` (name of the translated field)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    language: StringFilter | None | Unset = unset("language: StringFilter")
    """Condition on `language` (language of the translation)."""
    owner: ReferenceFilter | None | Unset = unset("owner: ReferenceFilter")
    """By node ID of the record whose field is translated."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    type: StringFilter | None | Unset = unset("type: StringFilter")
    """By kind of the translated record."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TranslationWhere(FilterFields):
    """Fields of ``TranslationFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: TranslationOrderField | TranslationOrderFieldLiteral = needs(
        title="field: TranslationOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TranslationUpdateInput(
    GraphQLInput,
    MutationInput["Translation", "TranslationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `translationUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the translation to change."""
    text: str = needs(title="text: String!")
    """Translated text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class TranslationUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TranslationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the translation to change."""
    text: Required[str]
    """Translated text."""
