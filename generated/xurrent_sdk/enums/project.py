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
    """How a project ended."""

    ABANDONED = "abandoned"
    """Not carried out."""
    COMPLETE = "complete"
    """Carried out in full."""
    PARTIAL = "partial"
    """Carried out in part."""
    REJECTED = "rejected"
    """Turned down by an approver."""
    WITHDRAWN = "withdrawn"
    """Called off by the requester."""


class ProjectJustification(OpenEnum):
    """Why a project is worth doing."""

    COMPLIANCE = "compliance"
    CORRECTION = "correction"
    EXPANSION = "expansion"
    IMPROVEMENT = "improvement"
    MAINTENANCE = "maintenance"
    MOVE = "move"
    REMOVAL = "removal"
    REPLACEMENT = "replacement"


class ProjectOrderField(OpenEnum):
    """Fields by which `Query.projects` can be sorted."""

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
    """Progress of a project, derived from its tasks."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    PROGRESS_HALTED = "progress_halted"
    """Stuck, for instance because a task failed."""
    REGISTERED = "registered"
    """Tasks may not be started yet."""


class ProjectView(OpenEnum):
    """Predefined record sets of `Query.projects`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Projects the caller manages."""
    MY_TEAMS_SERVICES = "my_teams_services"
    """Projects for services of the caller's teams."""
    PORTFOLIO_INSIGHT = "portfolio_insight"
    """Projects for portfolio management."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
