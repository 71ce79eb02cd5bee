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
    """Fields by which `Query.projectTaskTemplates` can be sorted."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class ProjectTaskTemplateView(OpenEnum):
    """Predefined record sets of `Query.projectTaskTemplates`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
