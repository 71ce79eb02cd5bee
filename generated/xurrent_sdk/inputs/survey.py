"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class SurveyCreateArgs(TypedDict, total=False):
        """The fields of ``SurveyCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        new_questions: Sequence[SurveyQuestionInput] | None | Unset
        picture_uri: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class SurveyUpdateArgs(TypedDict, total=False):
        """The fields of ``SurveyUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        new_questions: Sequence[SurveyQuestionInput] | None | Unset
        picture_uri: str | None | Unset
        questions_to_delete: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class SurveyCreateInput(GraphQLInput, frozen=True):
    """The input ``SurveyCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class SurveyFilter(GraphQLInput, frozen=True):
    """The input ``SurveyFilter``."""

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
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SurveyWhere(FilterFields):
    """What ``where`` can compare of ``SurveyFilter``."""

    __graphql_filter__ = "SurveyFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    service: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class SurveyOrder(GraphQLInput, frozen=True):
    """The input ``SurveyOrder``."""

    __graphql_name__ = "SurveyOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field SurveyOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: SurveyOrderField | SurveyOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class SurveyUpdateInput(GraphQLInput, frozen=True):
    """The input ``SurveyUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_questions: Sequence[SurveyQuestionInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    questions_to_delete: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
