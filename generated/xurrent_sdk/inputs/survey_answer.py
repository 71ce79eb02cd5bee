# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SurveyAnswerInput(GraphQLInput, frozen=True):
    """Answer to one question of a survey."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    question_id: str | None | Unset = unset("questionId: ID")
    """Node ID of the question that is answered."""
    rating: int | None | Unset = unset("rating: Int")
    """Stars given, for rating questions."""
    text: str | None | Unset = unset("text: String")
    """Answer text, for text questions."""


class SurveyAnswerApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    question_id: str | None
    rating: int | None
    text: str | None
