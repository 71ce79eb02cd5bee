# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ProjectTemplateOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "disabled", "subject", "updatedAt"
]
ProjectTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProjectTemplateOrderField(OpenEnum):
    """Fields by which `Query.projectTemplates` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class ProjectTemplateView(OpenEnum):
    """Predefined record sets of `Query.projectTemplates`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
