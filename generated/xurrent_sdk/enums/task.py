"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    APPROVAL = "approval"
    """Decision of one or more approvers."""
    AUTOMATION = "automation"
    """Step that an integration carries out."""
    FULFILLMENT_PLACEHOLDER = "fulfillment_placeholder"
    """Stand-in for the fulfillment tasks of a shop order."""
    IMPLEMENTATION = "implementation"
    """Work that carries out the change."""
    RISK_AND_IMPACT = "risk_and_impact"
    """Assessment that helps to plan the workflow."""


class TaskImpact(OpenEnum):
    """How badly service instances are affected while a task is done."""

    HIGH = "high"
    """Several users have reduced service."""
    LOW = "low"
    """One user has reduced service."""
    MEDIUM = "medium"
    """One user is without the service."""
    NONE = "none"
    """No effect on the service."""
    TOP = "top"
    """Several users are without the service."""


class TaskNoteBehavior(OpenEnum):
    """Whether a note is asked for when a task is finished."""

    HIDDEN = "hidden"
    """No note field."""
    OPTIONAL_ON_APPROVAL = "optional_on_approval"
    OPTIONAL_ON_COMPLETION = "optional_on_completion"
    REQUIRED_ON_APPROVAL = "required_on_approval"
    REQUIRED_ON_COMPLETION = "required_on_completion"


class TaskOrderField(OpenEnum):
    """Fields by which `Query.tasks` can be sorted."""

    ANTICIPATED_ASSIGNMENT_AT = "anticipatedAssignmentAt"
    ASSIGNED_AT = "assignedAt"
    CATEGORY = "category"
    COMPLETION_TARGET_AT = "completionTargetAt"
    CREATED_AT = "createdAt"
    FINISHED_AT = "finishedAt"
    IMPACT = "impact"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MEMBER_NAME = "memberName"
    STATUS = "status"
    SUBJECT = "subject"
    SUPPLIER_NAME = "supplierName"
    TASK_ID = "taskId"
    TEAM_NAME = "teamName"
    UPDATED_AT = "updatedAt"
    URGENT = "urgent"


class TaskStatus(OpenEnum):
    """Progress of a workflow task."""

    ACCEPTED = "accepted"
    """Taken on, not started."""
    APPROVED = "approved"
    """Approval given."""
    ASSIGNED = "assigned"
    """Waiting for the assignee."""
    CANCELED = "canceled"
    """Dropped."""
    COMPLETED = "completed"
    DECLINED = "declined"
    """Assignment refused."""
    FAILED = "failed"
    """Ended without success."""
    IN_PROGRESS = "in_progress"
    REGISTERED = "registered"
    """Not assigned yet."""
    REJECTED = "rejected"
    """Approval refused."""
    REQUEST_PENDING = "request_pending"
    """Waiting for the request opened for it."""
    WAITING_FOR = "waiting_for"
    """Suspended until `waitingUntil`."""
    WAITING_FOR_CUSTOMER = "waiting_for_customer"


class TaskView(OpenEnum):
    """Predefined record sets of `Query.tasks`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = "assigned_to_me"
    """Tasks assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    """Tasks assigned to the caller's teams."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Tasks of workflows the caller manages."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
