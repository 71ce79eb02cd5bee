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
    """The values of the enum ``TaskCategory``."""

    APPROVAL = "approval"
    AUTOMATION = "automation"
    FULFILLMENT_PLACEHOLDER = "fulfillment_placeholder"
    IMPLEMENTATION = "implementation"
    RISK_AND_IMPACT = "risk_and_impact"


class TaskImpact(OpenEnum):
    """The values of the enum ``TaskImpact``."""

    HIGH = "high"
    LOW = "low"
    MEDIUM = "medium"
    NONE = "none"
    TOP = "top"


class TaskNoteBehavior(OpenEnum):
    """The values of the enum ``TaskNoteBehavior``."""

    HIDDEN = "hidden"
    OPTIONAL_ON_APPROVAL = "optional_on_approval"
    OPTIONAL_ON_COMPLETION = "optional_on_completion"
    REQUIRED_ON_APPROVAL = "required_on_approval"
    REQUIRED_ON_COMPLETION = "required_on_completion"


class TaskOrderField(OpenEnum):
    """The values of the enum ``TaskOrderField``."""

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
    """The values of the enum ``TaskStatus``."""

    ACCEPTED = "accepted"
    APPROVED = "approved"
    ASSIGNED = "assigned"
    CANCELED = "canceled"
    COMPLETED = "completed"
    DECLINED = "declined"
    FAILED = "failed"
    IN_PROGRESS = "in_progress"
    REGISTERED = "registered"
    REJECTED = "rejected"
    REQUEST_PENDING = "request_pending"
    WAITING_FOR = "waiting_for"
    WAITING_FOR_CUSTOMER = "waiting_for_customer"


class TaskView(OpenEnum):
    """The values of the enum ``TaskView``."""

    ALL = "all"
    ARCHIVE = "archive"
    ASSIGNED_TO_ME = "assigned_to_me"
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    TRASH = "trash"
