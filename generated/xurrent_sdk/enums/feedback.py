# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

FeedbackSatisfactionLiteral: TypeAlias = Literal["dissatisfied", "satisfied"]


class FeedbackSatisfaction(OpenEnum):
    """Rating of the handling of a request."""

    DISSATISFIED = Known("dissatisfied")
    SATISFIED = Known("satisfied")
