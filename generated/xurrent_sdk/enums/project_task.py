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
    """Kind of a project task."""

    ACTIVITY = "activity"
    """Work for people."""
    APPROVAL = "approval"
    """Decision of one or more people."""
    MILESTONE = "milestone"
    """Point in time to be reached."""


class ProjectTaskNoteBehavior(OpenEnum):
    """Whether a note is asked for when a project task is finished."""

    HIDDEN = "hidden"
    """No note field."""
    OPTIONAL_ON_APPROVAL = "optional_on_approval"
    OPTIONAL_ON_COMPLETION = "optional_on_completion"
    REQUIRED_ON_APPROVAL = "required_on_approval"
    REQUIRED_ON_COMPLETION = "required_on_completion"


class ProjectTaskOrderField(OpenEnum):
    """Fields by which `Query.projectTasks` can be sorted."""

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
    """Progress of a project task."""

    ACCEPTED = "accepted"
    """Taken on, not started."""
    APPROVED = "approved"
    """Approval given."""
    ASSIGNED = "assigned"
    """Waiting for the assignee."""
    CANCELED = "canceled"
    """Dropped."""
    COMPLETED = "completed"
    FAILED = "failed"
    """Ended without success."""
    IN_PROGRESS = "in_progress"
    REGISTERED = "registered"
    """Not assigned yet."""
    REJECTED = "rejected"
    """Approval refused."""
    WAITING_FOR = "waiting_for"
    """Suspended until `waitingUntil`."""


class ProjectTaskView(OpenEnum):
    """Predefined record sets of `Query.projectTasks`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = "assigned_to_me"
    """Project tasks assigned to the caller."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Project tasks of projects the caller manages."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
