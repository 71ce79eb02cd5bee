# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    "all", "archive", "current_account", "managed_by_me", "my_teams_services", "trash"
]


class WorkflowCategory(OpenEnum):
    """Kind of a workflow."""

    EMERGENCY = Known("emergency")
    """Made at once to resolve an incident."""
    NON_STANDARD = Known("non_standard")
    """Made without an approved template."""
    ORDER = Known("order")
    """Purchase order of an organization."""
    STANDARD = Known("standard")
    """Made from an approved template."""


class WorkflowCompletionReason(OpenEnum):
    """How a workflow or release ended."""

    COMPLETE = Known("complete")
    """All requirements met."""
    DISRUPTIVE = Known("disruptive")
    """Led to a disruption of service."""
    FAILED = Known("failed")
    """No requirement met."""
    PARTIAL = Known("partial")
    """Some requirements met."""
    REJECTED = Known("rejected")
    """Turned down by an approver."""
    ROLLED_BACK = Known("rolled_back")
    """Undone, the former state is back."""
    WITHDRAWN = Known("withdrawn")
    """Called off by the requester."""


class WorkflowJustification(OpenEnum):
    """Why a workflow is carried out."""

    COMPLIANCE = Known("compliance")
    CORRECTION = Known("correction")
    EXPANSION = Known("expansion")
    IMPROVEMENT = Known("improvement")
    MAINTENANCE = Known("maintenance")
    MOVE = Known("move")
    PURCHASE = Known("purchase")
    REMOVAL = Known("removal")
    REPLACEMENT = Known("replacement")


class WorkflowOrderField(OpenEnum):
    """Fields by which `Query.workflows` can be sorted."""

    ACTUAL_EFFORT = Known("actualEffort")
    ACTUAL_VS_PLANNED_EFFORT_PERCENTAGE = Known("actualVsPlannedEffortPercentage")
    CATEGORY = Known("category")
    COMPLETED_AT = Known("completedAt")
    COMPLETION_REASON = Known("completionReason")
    COMPLETION_TARGET_AT = Known("completionTargetAt")
    CREATED_AT = Known("createdAt")
    IMPACT = Known("impact")
    JUSTIFICATION = Known("justification")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MANAGER_NAME = Known("managerName")
    PLANNED_EFFORT = Known("plannedEffort")
    SERVICE_NAME = Known("serviceName")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")
    WORKFLOW_ID = Known("workflowId")


class WorkflowStatus(OpenEnum):
    """Progress of a workflow or release, derived from its parts."""

    BEING_CREATED = Known("being_created")
    COMPLETED = Known("completed")
    IN_PROGRESS = Known("in_progress")
    PROGRESS_HALTED = Known("progress_halted")
    """Stuck, for instance because a task failed."""
    REGISTERED = Known("registered")
    """No task has begun."""


class WorkflowView(OpenEnum):
    """Predefined record sets of `Query.workflows`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Workflows the caller manages."""
    MY_TEAMS_SERVICES = Known("my_teams_services")
    """Workflows for services of the caller's teams."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
