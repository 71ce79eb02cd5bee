# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, JSONValue, SpecialTimestamp, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.survey_response import (
        SurveyResponseOrderField,
        SurveyResponseOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        IntFilter,
        IntWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .survey_answer import SurveyAnswerInput

SurveyResponseOrderBy: TypeAlias = Literal[
    "created_at",
    "responded_at",
    "updated_at",
    "-created_at",
    "-responded_at",
    "-updated_at",
]


class SurveyResponseCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `surveyResponseCreate` mutation."""

    __graphql_name__ = "SurveyResponseCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    completed completed Boolean
    new_answers newAnswers [SurveyAnswerInput!]
    person_id personId ID
    rating rating Int
    rating_calculation ratingCalculation JSON
    responded_at respondedAt ISO8601Timestamp
    service_id serviceId ID!
    sla_ids slaIds [ID!]
    source source String
    source_id sourceID String
    survey_id surveyId ID!
    """
    __graphql_required__ = "service_id survey_id"

    service_id: str
    """Node ID of the service that is rated."""
    survey_id: str
    """Node ID of the survey that was filled in."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset = UNSET
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = UNSET
    """Answers to add."""
    person_id: str | None | Unset = UNSET
    """Node ID of the respondent."""
    rating: int | None | Unset = UNSET
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset = UNSET
    """JSON that explains how the rating was computed."""
    responded_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment of submission."""
    sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class SurveyResponseCreateArgs(TypedDict, total=False):
    """The fields of ``SurveyResponseCreateInput`` as keyword arguments."""

    service_id: Required[str]
    """Node ID of the service that is rated."""
    survey_id: Required[str]
    """Node ID of the survey that was filled in."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset
    """Answers to add."""
    person_id: str | None | Unset
    """Node ID of the respondent."""
    rating: int | None | Unset
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset
    """JSON that explains how the rating was computed."""
    responded_at: datetime | SpecialTimestamp | None | Unset
    """Moment of submission."""
    sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SurveyResponseFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.surveyResponses`; all that are given have to hold."""

    __graphql_name__ = "SurveyResponseFilter"
    __graphql_fields__ = """
    account account StringFilter
    completed completed Boolean
    created_at createdAt TimestampFilter
    customer_account customerAccount StringFilter
    id id IDFilter
    query query String
    rating rating IntFilter
    responded_at respondedAt TimestampFilter
    service service ReferenceFilter
    sla sla ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    survey survey ReferenceFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "SurveyResponseWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    completed: bool | None | Unset = UNSET
    """Required value of `completed`: true when the respondent finished the survey."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    customer_account: StringFilter | None | Unset = UNSET
    """By ID of the customer's account."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    rating: IntFilter | None | Unset = UNSET
    """Condition on `rating` (overall rating, computed from the answers)."""
    responded_at: TimestampFilter | None | Unset = UNSET
    """Range for `respondedAt` (moment of submission)."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service that is rated."""
    sla: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    survey: ReferenceFilter | None | Unset = UNSET
    """By node ID of the survey that was filled in."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyResponseWhere(FilterFields):
    """What ``where`` can compare of ``SurveyResponseFilter``."""

    __graphql_filter__ = "SurveyResponseFilter"

    account: StringWhere
    """By ID of the owning account."""
    completed: Flag
    """Required value of `completed`: true when the respondent finished the survey."""
    created_at: TimestampWhere
    """By time of creation."""
    customer_account: StringWhere
    """By ID of the customer's account."""
    id: IDWhere
    """By node ID."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    rating: IntWhere
    """Condition on `rating` (overall rating, computed from the answers)."""
    responded_at: TimestampWhere
    """Range for `respondedAt` (moment of submission)."""
    service: ReferenceWhere
    """By node ID of the service that is rated."""
    sla: ReferenceWhere
    """By node ID of a linked SLA."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    survey: ReferenceWhere
    """By node ID of the survey that was filled in."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyResponseOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.surveyResponses`; give several in order of precedence."""

    __graphql_name__ = "SurveyResponseOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field SurveyResponseOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: SurveyResponseOrderField | SurveyResponseOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class SurveyResponseUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `surveyResponseUpdate` mutation."""

    __graphql_name__ = "SurveyResponseUpdateInput"
    __graphql_fields__ = """
    answers_to_delete answersToDelete [ID!]
    client_mutation_id clientMutationId String
    completed completed Boolean
    id id ID!
    new_answers newAnswers [SurveyAnswerInput!]
    person_id personId ID
    rating rating Int
    rating_calculation ratingCalculation JSON
    responded_at respondedAt ISO8601Timestamp
    service_id serviceId ID
    sla_ids slaIds [ID!]
    source source String
    source_id sourceID String
    survey_id surveyId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    new_answers:-
    person_id:-
    service_id:>service
    sla_ids:*slas
    survey_id:>survey
    """

    id: str
    """Node ID of the survey response to change."""
    answers_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the answers to remove."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset = UNSET
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = UNSET
    """Answers to add, or with `id` to change."""
    person_id: str | None | Unset = UNSET
    """Node ID of the respondent."""
    rating: int | None | Unset = UNSET
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset = UNSET
    """JSON that explains how the rating was computed."""
    responded_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment of submission."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service that is rated."""
    sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    survey_id: str | None | Unset = UNSET
    """Node ID of the survey that was filled in."""


class SurveyResponseUpdateArgs(TypedDict, total=False):
    """The fields of ``SurveyResponseUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the survey response to change."""
    answers_to_delete: Sequence[str] | None | Unset
    """Node IDs of the answers to remove."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset
    """Answers to add, or with `id` to change."""
    person_id: str | None | Unset
    """Node ID of the respondent."""
    rating: int | None | Unset
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset
    """JSON that explains how the rating was computed."""
    responded_at: datetime | SpecialTimestamp | None | Unset
    """Moment of submission."""
    service_id: str | None | Unset
    """Node ID of the service that is rated."""
    sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    survey_id: str | None | Unset
    """Node ID of the survey that was filled in."""


class SurveyResponseApplyRow(TypedDict, total=False):
    """A row for ``client.apply.survey_responses``: what it names is compared and
    written.
    """

    source_id: Required[str]
    completed: bool | None
    new_answers: Sequence[SurveyAnswerInput] | None
    person_id: str | None
    rating: int | None
    rating_calculation: JSONValue | None
    responded_at: datetime | SpecialTimestamp | None
    service_id: str | None
    sla_ids: Sequence[str] | None
    survey_id: str | None
