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
    """Fields by which `Query.knowledgeArticleTemplates` can be sorted."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    SERVICE_NAME = "serviceName"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class KnowledgeArticleTemplateView(OpenEnum):
    """Predefined record sets of `Query.knowledgeArticleTemplates`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
