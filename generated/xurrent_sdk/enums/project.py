"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProjectCompletionReasonLiteral: TypeAlias = Literal[
        "abandoned", "complete", "partial", "rejected", "withdrawn"
    ]

    ProjectJustificationLiteral: TypeAlias = Literal[
        "compliance",
        "correction",
        "expansion",
        "improvement",
        "maintenance",
        "move",
        "removal",
        "replacement",
    ]

    ProjectOrderFieldLiteral: TypeAlias = Literal[
        "completedAt",
        "completionTargetAt",
        "createdAt",
        "justification",
        "lifeCycleState",
        "managerName",
        "program",
        "projectId",
        "serviceName",
        "status",
        "subject",
        "updatedAt",
    ]

    ProjectStatusLiteral: TypeAlias = Literal[
        "completed", "in_progress", "progress_halted", "registered"
    ]

    ProjectViewLiteral: TypeAlias = Literal[
        "all",
        "archive",
        "current_account",
        "managed_by_me",
        "my_teams_services",
        "portfolio_insight",
        "trash",
    ]


class ProjectCompletionReason(OpenEnum):
    """The values of the enum ``ProjectCompletionReason``."""

    ABANDONED = "abandoned"
    COMPLETE = "complete"
    PARTIAL = "partial"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class ProjectJustification(OpenEnum):
    """The values of the enum ``ProjectJustification``."""

    COMPLIANCE = "compliance"
    CORRECTION = "correction"
    EXPANSION = "expansion"
    IMPROVEMENT = "improvement"
    MAINTENANCE = "maintenance"
    MOVE = "move"
    REMOVAL = "removal"
    REPLACEMENT = "replacement"


class ProjectOrderField(OpenEnum):
    """The values of the enum ``ProjectOrderField``."""

    COMPLETED_AT = "completedAt"
    COMPLETION_TARGET_AT = "completionTargetAt"
    CREATED_AT = "createdAt"
    JUSTIFICATION = "justification"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MANAGER_NAME = "managerName"
    PROGRAM = "program"
    PROJECT_ID = "projectId"
    SERVICE_NAME = "serviceName"
    STATUS = "status"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class ProjectStatus(OpenEnum):
    """The values of the enum ``ProjectStatus``."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    PROGRESS_HALTED = "progress_halted"
    REGISTERED = "registered"


class ProjectView(OpenEnum):
    """The values of the enum ``ProjectView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    MY_TEAMS_SERVICES = "my_teams_services"
    PORTFOLIO_INSIGHT = "portfolio_insight"
    TRASH = "trash"
