"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProjectTaskCategoryLiteral: TypeAlias = Literal["activity", "approval", "milestone"]

    ProjectTaskNoteBehaviorLiteral: TypeAlias = Literal[
        "hidden",
        "optional_on_approval",
        "optional_on_completion",
        "required_on_approval",
        "required_on_completion",
    ]

    ProjectTaskOrderFieldLiteral: TypeAlias = Literal[
        "category",
        "completionTargetAt",
        "createdAt",
        "finishedAt",
        "lifeCycleState",
        "projectTaskId",
        "status",
        "subject",
        "supplierName",
        "updatedAt",
        "urgent",
    ]

    ProjectTaskStatusLiteral: TypeAlias = Literal[
        "accepted",
        "approved",
        "assigned",
        "canceled",
        "completed",
        "failed",
        "in_progress",
        "registered",
        "rejected",
        "waiting_for",
    ]

    ProjectTaskViewLiteral: TypeAlias = Literal[
        "all", "archive", "assigned_to_me", "current_account", "managed_by_me", "trash"
    ]


class ProjectTaskCategory(OpenEnum):
    """The values of the enum ``ProjectTaskCategory``."""

    ACTIVITY = "activity"
    APPROVAL = "approval"
    MILESTONE = "milestone"


class ProjectTaskNoteBehavior(OpenEnum):
    """The values of the enum ``ProjectTaskNoteBehavior``."""

    HIDDEN = "hidden"
    OPTIONAL_ON_APPROVAL = "optional_on_approval"
    OPTIONAL_ON_COMPLETION = "optional_on_completion"
    REQUIRED_ON_APPROVAL = "required_on_approval"
    REQUIRED_ON_COMPLETION = "required_on_completion"


class ProjectTaskOrderField(OpenEnum):
    """The values of the enum ``ProjectTaskOrderField``."""

    CATEGORY = "category"
    COMPLETION_TARGET_AT = "completionTargetAt"
    CREATED_AT = "createdAt"
    FINISHED_AT = "finishedAt"
    LIFE_CYCLE_STATE = "lifeCycleState"
    PROJECT_TASK_ID = "projectTaskId"
    STATUS = "status"
    SUBJECT = "subject"
    SUPPLIER_NAME = "supplierName"
    UPDATED_AT = "updatedAt"
    URGENT = "urgent"


class ProjectTaskStatus(OpenEnum):
    """The values of the enum ``ProjectTaskStatus``."""

    ACCEPTED = "accepted"
    APPROVED = "approved"
    ASSIGNED = "assigned"
    CANCELED = "canceled"
    COMPLETED = "completed"
    FAILED = "failed"
    IN_PROGRESS = "in_progress"
    REGISTERED = "registered"
    REJECTED = "rejected"
    WAITING_FOR = "waiting_for"


class ProjectTaskView(OpenEnum):
    """The values of the enum ``ProjectTaskView``."""

    ALL = "all"
    ARCHIVE = "archive"
    ASSIGNED_TO_ME = "assigned_to_me"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    TRASH = "trash"
