"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProjectTemplateOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "subject", "updatedAt"
    ]

    ProjectTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProjectTemplateOrderField(OpenEnum):
    """The values of the enum ``ProjectTemplateOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class ProjectTemplateView(OpenEnum):
    """The values of the enum ``ProjectTemplateView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
