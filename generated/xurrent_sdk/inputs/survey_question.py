# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.survey_question import SurveyQuestionType, SurveyQuestionTypeLiteral


class SurveyQuestionInput(GraphQLInput, frozen=True):
    """Question of a survey, answered by stars or text."""

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
    """True when respondents do not see the question."""
    guidance: str | None | Unset = UNSET
    """Help for answering, in rich text."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    position: int | None | Unset = UNSET
    """Rank within the survey."""
    question: str | None | Unset = UNSET
    """Question text."""
    required: bool | None | Unset = UNSET
    """True when the survey cannot be finished without an answer."""
    type: SurveyQuestionType | SurveyQuestionTypeLiteral | None | Unset = UNSET
    """Whether stars or text are asked for."""
    weight: int | None | Unset = UNSET
    """Weight of the question in the overall rating."""
