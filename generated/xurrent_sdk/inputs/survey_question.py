"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.survey_question import SurveyQuestionType, SurveyQuestionTypeLiteral


class SurveyQuestionInput(GraphQLInput, frozen=True):
    """The input ``SurveyQuestionInput``."""

    __graphql_name__ = "SurveyQuestionInput"

    __graphql_fields__ = """
    disabled disabled Boolean
    guidance guidance String
    id id ID
    position position Int
    question question String
    required required Boolean
    type type SurveyQuestionType
    weight weight Int
    """

    disabled: bool | None | Unset = UNSET
    guidance: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    question: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    type: SurveyQuestionType | SurveyQuestionTypeLiteral | None | Unset = UNSET
    weight: int | None | Unset = UNSET
