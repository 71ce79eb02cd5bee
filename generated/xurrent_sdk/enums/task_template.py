# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TaskTemplateOrderFieldLiteral: TypeAlias = Literal[
    "category", "createdAt", "disabled", "impact", "subject", "teamName", "updatedAt"
]
TaskTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class TaskTemplateOrderField(OpenEnum):
    """Fields by which `Query.taskTemplates` can be sorted."""

    CATEGORY = Known("category")
    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    IMPACT = Known("impact")
    SUBJECT = Known("subject")
    TEAM_NAME = Known("teamName")
    UPDATED_AT = Known("updatedAt")


class TaskTemplateView(OpenEnum):
    """Predefined record sets of `Query.taskTemplates`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
