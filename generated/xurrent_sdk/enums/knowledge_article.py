"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    KnowledgeArticleOrderFieldLiteral: TypeAlias = Literal[
        "coveredSpecialists",
        "createdAt",
        "createdByName",
        "endUsers",
        "internalSpecialists",
        "keyContacts",
        "public",
        "serviceName",
        "status",
        "subject",
        "updatedAt",
    ]

    KnowledgeArticleStatusLiteral: TypeAlias = Literal[
        "archived", "not_validated", "validated", "work_in_progress"
    ]

    KnowledgeArticleViewLiteral: TypeAlias = Literal[
        "all",
        "current_account",
        "managed_by_me",
        "managed_in_this_account",
        "my_teams_services",
        "needs_review",
    ]


class KnowledgeArticleOrderField(OpenEnum):
    """The values of the enum ``KnowledgeArticleOrderField``."""

    COVERED_SPECIALISTS = "coveredSpecialists"
    CREATED_AT = "createdAt"
    CREATED_BY_NAME = "createdByName"
    END_USERS = "endUsers"
    INTERNAL_SPECIALISTS = "internalSpecialists"
    KEY_CONTACTS = "keyContacts"
    PUBLIC = "public"
    SERVICE_NAME = "serviceName"
    STATUS = "status"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class KnowledgeArticleStatus(OpenEnum):
    """The values of the enum ``KnowledgeArticleStatus``."""

    ARCHIVED = "archived"
    NOT_VALIDATED = "not_validated"
    VALIDATED = "validated"
    WORK_IN_PROGRESS = "work_in_progress"


class KnowledgeArticleView(OpenEnum):
    """The values of the enum ``KnowledgeArticleView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    MANAGED_IN_THIS_ACCOUNT = "managed_in_this_account"
    MY_TEAMS_SERVICES = "my_teams_services"
    NEEDS_REVIEW = "needs_review"
