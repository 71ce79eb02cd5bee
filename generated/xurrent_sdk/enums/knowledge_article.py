# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    COVERED_SPECIALISTS = Known("coveredSpecialists")
    CREATED_AT = Known("createdAt")
    CREATED_BY_NAME = Known("createdByName")
    END_USERS = Known("endUsers")
    INTERNAL_SPECIALISTS = Known("internalSpecialists")
    KEY_CONTACTS = Known("keyContacts")
    PUBLIC = Known("public")
    SERVICE_NAME = Known("serviceName")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class KnowledgeArticleStatus(OpenEnum):
    """Stage of a knowledge article."""

    ARCHIVED = Known("archived")
    """No longer offered."""
    NOT_VALIDATED = Known("not_validated")
    """Written but not checked."""
    VALIDATED = Known("validated")
    """Checked and published to its audience."""
    WORK_IN_PROGRESS = Known("work_in_progress")
    """Being written."""


class KnowledgeArticleView(OpenEnum):
    """Predefined record sets of `Query.knowledgeArticles`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Articles for services whose knowledge manager is the caller."""
    MANAGED_IN_THIS_ACCOUNT = Known("managed_in_this_account")
    """Articles maintained in the current account."""
    MY_TEAMS_SERVICES = Known("my_teams_services")
    """Articles for services of the caller's teams."""
    NEEDS_REVIEW = Known("needs_review")
    """Articles due for review."""
