# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ABANDONED = Known("abandoned")
    """Not carried out."""
    COMPLETE = Known("complete")
    """Carried out in full."""
    PARTIAL = Known("partial")
    """Carried out in part."""
    REJECTED = Known("rejected")
    """Turned down by an approver."""
    WITHDRAWN = Known("withdrawn")
    """Called off by the requester."""


class ProjectJustification(OpenEnum):
    """Why a project is worth doing."""

    COMPLIANCE = Known("compliance")
    CORRECTION = Known("correction")
    EXPANSION = Known("expansion")
    IMPROVEMENT = Known("improvement")
    MAINTENANCE = Known("maintenance")
    MOVE = Known("move")
    REMOVAL = Known("removal")
    REPLACEMENT = Known("replacement")


class ProjectOrderField(OpenEnum):
    """Fields by which `Query.projects` can be sorted."""

    COMPLETED_AT = Known("completedAt")
    COMPLETION_TARGET_AT = Known("completionTargetAt")
    CREATED_AT = Known("createdAt")
    JUSTIFICATION = Known("justification")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MANAGER_NAME = Known("managerName")
    PROGRAM = Known("program")
    PROJECT_ID = Known("projectId")
    SERVICE_NAME = Known("serviceName")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class ProjectStatus(OpenEnum):
    """Progress of a project, derived from its tasks."""

    COMPLETED = Known("completed")
    IN_PROGRESS = Known("in_progress")
    PROGRESS_HALTED = Known("progress_halted")
    """Stuck, for instance because a task failed."""
    REGISTERED = Known("registered")
    """Tasks may not be started yet."""


class ProjectView(OpenEnum):
    """Predefined record sets of `Query.projects`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Projects the caller manages."""
    MY_TEAMS_SERVICES = Known("my_teams_services")
    """Projects for services of the caller's teams."""
    PORTFOLIO_INSIGHT = Known("portfolio_insight")
    """Projects for portfolio management."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
