# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SurveyAnswerInput(GraphQLInput, frozen=True):
    """Answer to one question of a survey."""

    __graphql_name__ = "SurveyAnswerInput"
    __graphql_fields__ = """
    id id ID
    question_id questionId ID
    rating rating Int
    text text String
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    question_id: str | None | Unset = UNSET
    """Node ID of the question that is answered."""
    rating: int | None | Unset = UNSET
    """Stars given, for rating questions."""
    text: str | None | Unset = UNSET
    """Answer text, for text questions."""
