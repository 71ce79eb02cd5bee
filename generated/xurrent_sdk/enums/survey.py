"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SurveyOrderFieldLiteral: TypeAlias = Literal["createdAt", "name", "updatedAt"]

    SurveyViewLiteral: TypeAlias = Literal["all", "current_account"]


class SurveyOrderField(OpenEnum):
    """The values of the enum ``SurveyOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class SurveyView(OpenEnum):
    """The values of the enum ``SurveyView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
