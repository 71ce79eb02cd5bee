# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TaskCategoryLiteral: TypeAlias = Literal[
    "approval",
    "automation",
    "fulfillment_placeholder",
    "implementation",
    "risk_and_impact",
]
TaskImpactLiteral: TypeAlias = Literal["high", "low", "medium", "none", "top"]
TaskNoteBehaviorLiteral: TypeAlias = Literal[
    "hidden",
    "optional_on_approval",
    "optional_on_completion",
    "required_on_approval",
    "required_on_completion",
]
TaskOrderFieldLiteral: TypeAlias = Literal[
    "anticipatedAssignmentAt",
    "assignedAt",
    "category",
    "completionTargetAt",
    "createdAt",
    "finishedAt",
    "impact",
    "lifeCycleState",
    "memberName",
    "status",
    "subject",
    "supplierName",
    "taskId",
    "teamName",
    "updatedAt",
    "urgent",
]
TaskStatusLiteral: TypeAlias = Literal[
    "accepted",
    "approved",
    "assigned",
    "canceled",
    "completed",
    "declined",
    "failed",
    "in_progress",
    "registered",
    "rejected",
    "request_pending",
    "waiting_for",
    "waiting_for_customer",
]
TaskViewLiteral: TypeAlias = Literal[
    "all",
    "archive",
    "assigned_to_me",
    "assigned_to_my_team",
    "current_account",
    "managed_by_me",
    "trash",
]


class TaskCategory(OpenEnum):
    """Kind of step in a workflow."""

    APPROVAL = Known("approval")
    """Decision of one or more approvers."""
    AUTOMATION = Known("automation")
    """Step that an integration carries out."""
    FULFILLMENT_PLACEHOLDER = Known("fulfillment_placeholder")
    """Stand-in for the fulfillment tasks of a shop order."""
    IMPLEMENTATION = Known("implementation")
    """Work that carries out the change."""
    RISK_AND_IMPACT = Known("risk_and_impact")
    """Assessment that helps to plan the workflow."""


class TaskImpact(OpenEnum):
    """How badly service instances are affected while a task is done."""

    HIGH = Known("high")
    """Several users have reduced service."""
    LOW = Known("low")
    """One user has reduced service."""
    MEDIUM = Known("medium")
    """One user is without the service."""
    NONE = Known("none")
    """No effect on the service."""
    TOP = Known("top")
    """Several users are without the service."""


class TaskNoteBehavior(OpenEnum):
    """Whether a note is asked for when a task is finished."""

    HIDDEN = Known("hidden")
    """No note field."""
    OPTIONAL_ON_APPROVAL = Known("optional_on_approval")
    OPTIONAL_ON_COMPLETION = Known("optional_on_completion")
    REQUIRED_ON_APPROVAL = Known("required_on_approval")
    REQUIRED_ON_COMPLETION = Known("required_on_completion")


class TaskOrderField(OpenEnum):
    """Fields by which `Query.tasks` can be sorted."""

    ANTICIPATED_ASSIGNMENT_AT = Known("anticipatedAssignmentAt")
    ASSIGNED_AT = Known("assignedAt")
    CATEGORY = Known("category")
    COMPLETION_TARGET_AT = Known("completionTargetAt")
    CREATED_AT = Known("createdAt")
    FINISHED_AT = Known("finishedAt")
    IMPACT = Known("impact")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MEMBER_NAME = Known("memberName")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    SUPPLIER_NAME = Known("supplierName")
    TASK_ID = Known("taskId")
    TEAM_NAME = Known("teamName")
    UPDATED_AT = Known("updatedAt")
    URGENT = Known("urgent")


class TaskStatus(OpenEnum):
    """Progress of a workflow task."""

    ACCEPTED = Known("accepted")
    """Taken on, not started."""
    APPROVED = Known("approved")
    """Approval given."""
    ASSIGNED = Known("assigned")
    """Waiting for the assignee."""
    CANCELED = Known("canceled")
    """Dropped."""
    COMPLETED = Known("completed")
    DECLINED = Known("declined")
    """Assignment refused."""
    FAILED = Known("failed")
    """Ended without success."""
    IN_PROGRESS = Known("in_progress")
    REGISTERED = Known("registered")
    """Not assigned yet."""
    REJECTED = Known("rejected")
    """Approval refused."""
    REQUEST_PENDING = Known("request_pending")
    """Waiting for the request opened for it."""
    WAITING_FOR = Known("waiting_for")
    """Suspended until `waitingUntil`."""
    WAITING_FOR_CUSTOMER = Known("waiting_for_customer")


class TaskView(OpenEnum):
    """Predefined record sets of `Query.tasks`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = Known("assigned_to_me")
    """Tasks assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = Known("assigned_to_my_team")
    """Tasks assigned to the caller's teams."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Tasks of workflows the caller manages."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
