"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProjectTaskTemplateOrderFieldLiteral: TypeAlias = Literal[
        "category", "createdAt", "disabled", "subject", "updatedAt"
    ]

    ProjectTaskTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProjectTaskTemplateOrderField(OpenEnum):
    """The values of the enum ``ProjectTaskTemplateOrderField``."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class ProjectTaskTemplateView(OpenEnum):
    """The values of the enum ``ProjectTaskTemplateView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
