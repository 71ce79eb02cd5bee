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
    """The values of the enum ``WorkflowCategory``."""

    EMERGENCY = "emergency"
    NON_STANDARD = "non_standard"
    ORDER = "order"
    STANDARD = "standard"


class WorkflowCompletionReason(OpenEnum):
    """The values of the enum ``WorkflowCompletionReason``."""

    COMPLETE = "complete"
    DISRUPTIVE = "disruptive"
    FAILED = "failed"
    PARTIAL = "partial"
    REJECTED = "rejected"
    ROLLED_BACK = "rolled_back"
    WITHDRAWN = "withdrawn"


class WorkflowJustification(OpenEnum):
    """The values of the enum ``WorkflowJustification``."""

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
    """The values of the enum ``WorkflowOrderField``."""

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
    """The values of the enum ``WorkflowStatus``."""

    BEING_CREATED = "being_created"
    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    PROGRESS_HALTED = "progress_halted"
    REGISTERED = "registered"


class WorkflowView(OpenEnum):
    """The values of the enum ``WorkflowView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    MY_TEAMS_SERVICES = "my_teams_services"
    TRASH = "trash"
