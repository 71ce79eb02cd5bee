# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.survey_question import SurveyQuestionType, SurveyQuestionTypeLiteral


class SurveyQuestionInput(GraphQLInput, frozen=True):
    """Question of a survey, answered by stars or text."""

    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when respondents do not see the question."""
    guidance: str | None | Unset = unset("guidance: String")
    """Help for answering, in rich text."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    position: int | None | Unset = unset("position: Int")
    """Rank within the survey."""
    question: str | None | Unset = unset("question: String")
    """Question text."""
    required: bool | None | Unset = unset("required: Boolean")
    """True when the survey cannot be finished without an answer."""
    type: SurveyQuestionType | SurveyQuestionTypeLiteral | None | Unset = unset(
        "type: SurveyQuestionType"
    )
    """Whether stars or text are asked for."""
    weight: int | None | Unset = unset("weight: Int")
    """Weight of the question in the overall rating."""


class SurveyQuestionApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    disabled: bool | None
    guidance: str | None
    position: int | None
    question: str | None
    required: bool | None
    type: SurveyQuestionType | SurveyQuestionTypeLiteral | None
    weight: int | None
