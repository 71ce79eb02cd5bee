# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.survey import SurveyOrderField, SurveyOrderFieldLiteral
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
    from .survey_question import SurveyQuestionInput

SurveyOrderBy: TypeAlias = Literal[
    "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
]


class SurveyCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `surveyCreate` mutation."""

    __graphql_name__ = "SurveyCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    name name String!
    new_questions newQuestions [SurveyQuestionInput!]
    picture_uri pictureUri String
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the survey is out of use."""
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = UNSET
    """Questions to add."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class SurveyCreateArgs(TypedDict, total=False):
    """The fields of ``SurveyCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the survey is out of use."""
    new_questions: Sequence[SurveyQuestionInput] | None | Unset
    """Questions to add."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SurveyFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.surveys`; all that are given have to hold."""

    __graphql_name__ = "SurveyFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    service service ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "SurveyWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyWhere(FilterFields):
    """What ``where`` can compare of ``SurveyFilter``."""

    __graphql_filter__ = "SurveyFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.surveys`; give several in order of precedence."""

    __graphql_name__ = "SurveyOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field SurveyOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: SurveyOrderField | SurveyOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class SurveyUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `surveyUpdate` mutation."""

    __graphql_name__ = "SurveyUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    name name String
    new_questions newQuestions [SurveyQuestionInput!]
    picture_uri pictureUri String
    questions_to_delete questionsToDelete [ID!]
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "new_questions:-"

    id: str
    """Node ID of the survey to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the survey is out of use."""
    name: str | None | Unset = UNSET
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = UNSET
    """Questions to add, or with `id` to change."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    questions_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the questions to remove."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SurveyUpdateArgs(TypedDict, total=False):
    """The fields of ``SurveyUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the survey to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the survey is out of use."""
    name: str | None | Unset
    new_questions: Sequence[SurveyQuestionInput] | None | Unset
    """Questions to add, or with `id` to change."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    questions_to_delete: Sequence[str] | None | Unset
    """Node IDs of the questions to remove."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SurveyApplyRow(TypedDict, total=False):
    """A row for ``client.apply.surveys``: what it names is compared and written."""

    source_id: Required[str]
    disabled: bool | None
    name: str | None
    new_questions: Sequence[SurveyQuestionInput] | None
    picture_uri: str | None
