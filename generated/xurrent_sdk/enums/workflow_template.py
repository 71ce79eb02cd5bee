"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WorkflowTemplateOrderFieldLiteral: TypeAlias = Literal[
        "category",
        "createdAt",
        "disabled",
        "impact",
        "justification",
        "serviceName",
        "subject",
        "updatedAt",
    ]

    WorkflowTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class WorkflowTemplateOrderField(OpenEnum):
    """The values of the enum ``WorkflowTemplateOrderField``."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    IMPACT = "impact"
    JUSTIFICATION = "justification"
    SERVICE_NAME = "serviceName"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class WorkflowTemplateView(OpenEnum):
    """The values of the enum ``WorkflowTemplateView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
