"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    KnowledgeArticleTemplateOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "serviceName", "subject", "updatedAt"
    ]

    KnowledgeArticleTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class KnowledgeArticleTemplateOrderField(OpenEnum):
    """The values of the enum ``KnowledgeArticleTemplateOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    SERVICE_NAME = "serviceName"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class KnowledgeArticleTemplateView(OpenEnum):
    """The values of the enum ``KnowledgeArticleTemplateView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
