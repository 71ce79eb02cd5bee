# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ProjectTaskTemplateOrderFieldLiteral: TypeAlias = Literal[
    "category", "createdAt", "disabled", "subject", "updatedAt"
]
ProjectTaskTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProjectTaskTemplateOrderField(OpenEnum):
    """Fields by which `Query.projectTaskTemplates` can be sorted."""

    CATEGORY = Known("category")
    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class ProjectTaskTemplateView(OpenEnum):
    """Predefined record sets of `Query.projectTaskTemplates`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
