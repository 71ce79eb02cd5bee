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

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.survey import SurveyOrderField, SurveyOrderFieldLiteral
    from ..models.survey import Survey, SurveyFields
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
    from .survey_question import SurveyQuestionApplyChild, SurveyQuestionInput

SurveyOrderBy: TypeAlias = Literal[
    "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
]


class SurveyCreateInput(
    GraphQLInput, MutationInput["Survey", "SurveyFields[Never, One]"], frozen=True
):
    """Arguments of the `surveyCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the survey is out of use."""
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = unset(
        "newQuestions: [SurveyQuestionInput!]"
    )
    """Questions to add."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class SurveyCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SurveyCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "SurveyWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyWhere(FilterFields):
    """Fields of ``SurveyFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: SurveyOrderField | SurveyOrderFieldLiteral = needs(
        title="field: SurveyOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class SurveyUpdateInput(
    GraphQLInput, MutationInput["Survey", "SurveyFields[Never, One]"], frozen=True
):
    """Arguments of the `surveyUpdate` mutation."""

    __graphql_apply__ = "new_questions:#questions"

    id: str = needs(title="id: ID!")
    """Node ID of the survey to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the survey is out of use."""
    name: str | None | Unset = unset("name: String")
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = unset(
        "newQuestions: [SurveyQuestionInput!]"
    )
    """Questions to add, or with `id` to change."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    questions_to_delete: Sequence[str] | None | Unset = unset(
        "questionsToDelete: [ID!]"
    )
    """Node IDs of the questions to remove."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SurveyUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SurveyUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the survey to change."""
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
    """Row for ``client.apply.surveys``. Omitted fields are left unchanged."""

    source_id: Required[str]
    disabled: bool | None
    name: str | None
    new_questions: Sequence[SurveyQuestionInput] | None
    picture_uri: str | None
    questions: Sequence[SurveyQuestionApplyChild] | None
    replace: Sequence[Literal["questions"]]
