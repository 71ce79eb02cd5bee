"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WorkflowCategoryLiteral: TypeAlias = Literal[
        "emergency", "non_standard", "order", "standard"
    ]

    WorkflowCompletionReasonLiteral: TypeAlias = Literal[
        "complete",
        "disruptive",
        "failed",
        "partial",
        "rejected",
        "rolled_back",
        "withdrawn",
    ]

    WorkflowJustificationLiteral: TypeAlias = Literal[
        "compliance",
        "correction",
        "expansion",
        "improvement",
        "maintenance",
        "move",
        "purchase",
        "removal",
        "replacement",
    ]

    WorkflowOrderFieldLiteral: TypeAlias = Literal[
        "actualEffort",
        "actualVsPlannedEffortPercentage",
        "category",
        "completedAt",
        "completionReason",
        "completionTargetAt",
        "createdAt",
        "impact",
        "justification",
        "lifeCycleState",
        "managerName",
        "plannedEffort",
        "serviceName",
        "subject",
        "updatedAt",
        "workflowId",
    ]

    WorkflowStatusLiteral: TypeAlias = Literal[
        "being_created", "completed", "in_progress", "progress_halted", "registered"
    ]

    WorkflowViewLiteral: TypeAlias = Literal[
        "all",
        "archive",
        "current_account",
        "managed_by_me",
        "my_teams_services",
        "trash",
    ]


class WorkflowCategory(OpenEnum):
    """Kind of a workflow."""

    EMERGENCY = "emergency"
    """Made at once to resolve an incident."""
    NON_STANDARD = "non_standard"
    """Made without an approved template."""
    ORDER = "order"
    """Purchase order of an organization."""
    STANDARD = "standard"
    """Made from an approved template."""


class WorkflowCompletionReason(OpenEnum):
    """How a workflow or release ended."""

    COMPLETE = "complete"
    """All requirements met."""
    DISRUPTIVE = "disruptive"
    """Led to a disruption of service."""
    FAILED = "failed"
    """No requirement met."""
    PARTIAL = "partial"
    """Some requirements met."""
    REJECTED = "rejected"
    """Turned down by an approver."""
    ROLLED_BACK = "rolled_back"
    """Undone, the former state is back."""
    WITHDRAWN = "withdrawn"
    """Called off by the requester."""


class WorkflowJustification(OpenEnum):
    """Why a workflow is carried out."""

    COMPLIANCE = "compliance"
    CORRECTION = "correction"
    EXPANSION = "expansion"
    IMPROVEMENT = "improvement"
    MAINTENANCE = "maintenance"
    MOVE = "move"
    PURCHASE = "purchase"
    REMOVAL = "removal"
    REPLACEMENT = "replacement"


class WorkflowOrderField(OpenEnum):
    """Fields by which `Query.workflows` can be sorted."""

    ACTUAL_EFFORT = "actualEffort"
    ACTUAL_VS_PLANNED_EFFORT_PERCENTAGE = "actualVsPlannedEffortPercentage"
    CATEGORY = "category"
    COMPLETED_AT = "completedAt"
    COMPLETION_REASON = "completionReason"
    COMPLETION_TARGET_AT = "completionTargetAt"
    CREATED_AT = "createdAt"
    IMPACT = "impact"
    JUSTIFICATION = "justification"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MANAGER_NAME = "managerName"
    PLANNED_EFFORT = "plannedEffort"
    SERVICE_NAME = "serviceName"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"
    WORKFLOW_ID = "workflowId"


class WorkflowStatus(OpenEnum):
    """Progress of a workflow or release, derived from its parts."""

    BEING_CREATED = "being_created"
    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    PROGRESS_HALTED = "progress_halted"
    """Stuck, for instance because a task failed."""
    REGISTERED = "registered"
    """No task has begun."""


class WorkflowView(OpenEnum):
    """Predefined record sets of `Query.workflows`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Workflows the caller manages."""
    MY_TEAMS_SERVICES = "my_teams_services"
    """Workflows for services of the caller's teams."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
