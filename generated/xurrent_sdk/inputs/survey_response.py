# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, JSONValue, One, Unset
    from ..apply import ServiceApplyKey, ServiceLevelAgreementApplyKey, SurveyApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.survey_response import (
        SurveyResponseOrderField,
        SurveyResponseOrderFieldLiteral,
    )
    from ..models.survey_response import SurveyResponse, SurveyResponseFields
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
    from .survey_answer import SurveyAnswerApplyChild, SurveyAnswerInput

SurveyResponseOrderBy: TypeAlias = Literal[
    "created_at",
    "responded_at",
    "updated_at",
    "-created_at",
    "-responded_at",
    "-updated_at",
]


class SurveyResponseCreateInput(
    GraphQLInput,
    MutationInput["SurveyResponse", "SurveyResponseFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `surveyResponseCreate` mutation."""

    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service that is rated."""
    survey_id: str = needs(title="surveyId: ID!")
    """Node ID of the survey that was filled in."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset = unset("completed: Boolean")
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = unset(
        "newAnswers: [SurveyAnswerInput!]"
    )
    """Answers to add."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the respondent."""
    rating: int | None | Unset = unset("rating: Int")
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset = unset("ratingCalculation: JSON")
    """JSON that explains how the rating was computed."""
    responded_at: datetime | None | Unset = unset("respondedAt: ISO8601Timestamp")
    """Moment of submission."""
    sla_ids: Sequence[str] | None | Unset = unset("slaIds: [ID!]")
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class SurveyResponseCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SurveyResponseCreateInput`` as keyword arguments."""

    service_id: Required[str]
    """Node ID of the service that is rated."""
    survey_id: Required[str]
    """Node ID of the survey that was filled in."""
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
    responded_at: datetime | None | Unset
    """Moment of submission."""
    sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SurveyResponseFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.surveyResponses`; all that are given have to hold."""

    __graphql_where__ = "SurveyResponseWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    completed: bool | None | Unset = unset("completed: Boolean")
    """Required value of `completed`: true when the respondent finished the survey."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    customer_account: StringFilter | None | Unset = unset(
        "customerAccount: StringFilter"
    )
    """By ID of the customer's account."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    rating: IntFilter | None | Unset = unset("rating: IntFilter")
    """Condition on `rating` (overall rating, computed from the answers)."""
    responded_at: TimestampFilter | None | Unset = unset("respondedAt: TimestampFilter")
    """Range for `respondedAt` (moment of submission)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that is rated."""
    sla: ReferenceFilter | None | Unset = unset("sla: ReferenceFilter")
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    survey: ReferenceFilter | None | Unset = unset("survey: ReferenceFilter")
    """By node ID of the survey that was filled in."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SurveyResponseWhere(FilterFields):
    """Fields of ``SurveyResponseFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: SurveyResponseOrderField | SurveyResponseOrderFieldLiteral = needs(
        title="field: SurveyResponseOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class SurveyResponseUpdateInput(
    GraphQLInput,
    MutationInput["SurveyResponse", "SurveyResponseFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `surveyResponseUpdate` mutation."""

    __graphql_apply__ = """
    new_answers:#answers
    person_id:-
    service_id:>service
    sla_ids:*slas
    survey_id:>survey
    """

    id: str = needs(title="id: ID!")
    """Node ID of the survey response to change."""
    answers_to_delete: Sequence[str] | None | Unset = unset("answersToDelete: [ID!]")
    """Node IDs of the answers to remove."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completed: bool | None | Unset = unset("completed: Boolean")
    """True when the respondent finished the survey."""
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = unset(
        "newAnswers: [SurveyAnswerInput!]"
    )
    """Answers to add, or with `id` to change."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the respondent."""
    rating: int | None | Unset = unset("rating: Int")
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None | Unset = unset("ratingCalculation: JSON")
    """JSON that explains how the rating was computed."""
    responded_at: datetime | None | Unset = unset("respondedAt: ISO8601Timestamp")
    """Moment of submission."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that is rated."""
    sla_ids: Sequence[str] | None | Unset = unset("slaIds: [ID!]")
    """Node IDs of the SLAs that are rated; ignored when `personId` is given."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    survey_id: str | None | Unset = unset("surveyId: ID")
    """Node ID of the survey that was filled in."""


class SurveyResponseUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SurveyResponseUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the survey response to change."""
    answers_to_delete: Sequence[str] | None | Unset
    """Node IDs of the answers to remove."""
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
    responded_at: datetime | None | Unset
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
    """Row for ``client.apply.survey_responses``. Omitted fields are left unchanged."""

    source_id: Required[str]
    completed: bool | None
    new_answers: Sequence[SurveyAnswerInput] | None
    person_id: str | None
    rating: int | None
    rating_calculation: JSONValue | None
    responded_at: datetime | None
    service_id: str | None
    sla_ids: Sequence[str] | None
    survey_id: str | None
    service: str | ServiceApplyKey | None
    slas: Sequence[str | ServiceLevelAgreementApplyKey] | None
    survey: str | SurveyApplyKey | None
    answers: Sequence[SurveyAnswerApplyChild] | None
    replace: Sequence[Literal["answers"]]
