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
    """Fields by which `Query.knowledgeArticles` can be sorted."""

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
    """Stage of a knowledge article."""

    ARCHIVED = "archived"
    """No longer offered."""
    NOT_VALIDATED = "not_validated"
    """Written but not checked."""
    VALIDATED = "validated"
    """Checked and published to its audience."""
    WORK_IN_PROGRESS = "work_in_progress"
    """Being written."""


class KnowledgeArticleView(OpenEnum):
    """Predefined record sets of `Query.knowledgeArticles`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Articles for services whose knowledge manager is the caller."""
    MANAGED_IN_THIS_ACCOUNT = "managed_in_this_account"
    """Articles maintained in the current account."""
    MY_TEAMS_SERVICES = "my_teams_services"
    """Articles for services of the caller's teams."""
    NEEDS_REVIEW = "needs_review"
    """Articles due for review."""
