# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

SurveyResponseOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "respondedAt", "updatedAt"
]
SurveyResponseViewLiteral: TypeAlias = Literal["all", "current_account"]


class SurveyResponseOrderField(OpenEnum):
    """Fields by which `Query.surveyResponses` can be sorted."""

    CREATED_AT = Known("createdAt")
    RESPONDED_AT = Known("respondedAt")
    UPDATED_AT = Known("updatedAt")


class SurveyResponseView(OpenEnum):
    """Predefined record sets of `Query.surveyResponses`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
