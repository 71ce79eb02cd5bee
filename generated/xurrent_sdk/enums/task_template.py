"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TaskTemplateOrderFieldLiteral: TypeAlias = Literal[
        "category",
        "createdAt",
        "disabled",
        "impact",
        "subject",
        "teamName",
        "updatedAt",
    ]

    TaskTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class TaskTemplateOrderField(OpenEnum):
    """The values of the enum ``TaskTemplateOrderField``."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    IMPACT = "impact"
    SUBJECT = "subject"
    TEAM_NAME = "teamName"
    UPDATED_AT = "updatedAt"


class TaskTemplateView(OpenEnum):
    """The values of the enum ``TaskTemplateView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
