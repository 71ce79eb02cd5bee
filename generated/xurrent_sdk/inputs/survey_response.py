"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class SurveyResponseCreateArgs(TypedDict, total=False):
        """The fields of ``SurveyResponseCreateInput`` as keyword arguments."""

        service_id: Required[str]
        survey_id: Required[str]
        client_mutation_id: str | None | Unset
        completed: bool | None | Unset
        new_answers: Sequence[SurveyAnswerInput] | None | Unset
        person_id: str | None | Unset
        rating: int | None | Unset
        rating_calculation: JSONValue | None | Unset
        responded_at: datetime | SpecialTimestamp | None | Unset
        sla_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class SurveyResponseUpdateArgs(TypedDict, total=False):
        """The fields of ``SurveyResponseUpdateInput`` as keyword arguments."""

        id: Required[str]
        answers_to_delete: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        completed: bool | None | Unset
        new_answers: Sequence[SurveyAnswerInput] | None | Unset
        person_id: str | None | Unset
        rating: int | None | Unset
        rating_calculation: JSONValue | None | Unset
        responded_at: datetime | SpecialTimestamp | None | Unset
        service_id: str | None | Unset
        sla_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        survey_id: str | None | Unset


class SurveyResponseCreateInput(GraphQLInput, frozen=True):
    """The input ``SurveyResponseCreateInput``."""

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

    __graphql_required__ = ("service_id", "survey_id")

    service_id: str
    survey_id: str
    client_mutation_id: str | None | Unset = UNSET
    completed: bool | None | Unset = UNSET
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    rating: int | None | Unset = UNSET
    rating_calculation: JSONValue | None | Unset = UNSET
    responded_at: datetime | SpecialTimestamp | None | Unset = UNSET
    sla_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class SurveyResponseFilter(GraphQLInput, frozen=True):
    """The input ``SurveyResponseFilter``."""

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
    completed: bool | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    customer_account: StringFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    rating: IntFilter | None | Unset = UNSET
    responded_at: TimestampFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    sla: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    survey: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SurveyResponseWhere(FilterFields):
    """What ``where`` can compare of ``SurveyResponseFilter``."""

    __graphql_filter__ = "SurveyResponseFilter"

    account: StringWhere
    completed: Flag
    created_at: TimestampWhere
    customer_account: StringWhere
    id: IDWhere
    query: FreeText
    rating: IntWhere
    responded_at: TimestampWhere
    service: ReferenceWhere
    sla: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    survey: ReferenceWhere
    updated_at: TimestampWhere


class SurveyResponseOrder(GraphQLInput, frozen=True):
    """The input ``SurveyResponseOrder``."""

    __graphql_name__ = "SurveyResponseOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field SurveyResponseOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: SurveyResponseOrderField | SurveyResponseOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class SurveyResponseUpdateInput(GraphQLInput, frozen=True):
    """The input ``SurveyResponseUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    answers_to_delete: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completed: bool | None | Unset = UNSET
    new_answers: Sequence[SurveyAnswerInput] | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    rating: int | None | Unset = UNSET
    rating_calculation: JSONValue | None | Unset = UNSET
    responded_at: datetime | SpecialTimestamp | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    sla_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    survey_id: str | None | Unset = UNSET
