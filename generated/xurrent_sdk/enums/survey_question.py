# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

SurveyQuestionTypeLiteral: TypeAlias = Literal["star_rating", "text"]


class SurveyQuestionType(OpenEnum):
    """Kind of answer a survey question asks for."""

    STAR_RATING = Known("star_rating")
    """Number of stars."""
    TEXT = Known("text")
    """Free text."""
