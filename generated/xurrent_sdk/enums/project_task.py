# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ACTIVITY = Known("activity")
    """Work for people."""
    APPROVAL = Known("approval")
    """Decision of one or more people."""
    MILESTONE = Known("milestone")
    """Point in time to be reached."""


class ProjectTaskNoteBehavior(OpenEnum):
    """Whether a note is asked for when a project task is finished."""

    HIDDEN = Known("hidden")
    """No note field."""
    OPTIONAL_ON_APPROVAL = Known("optional_on_approval")
    OPTIONAL_ON_COMPLETION = Known("optional_on_completion")
    REQUIRED_ON_APPROVAL = Known("required_on_approval")
    REQUIRED_ON_COMPLETION = Known("required_on_completion")


class ProjectTaskOrderField(OpenEnum):
    """Fields by which `Query.projectTasks` can be sorted."""

    CATEGORY = Known("category")
    COMPLETION_TARGET_AT = Known("completionTargetAt")
    CREATED_AT = Known("createdAt")
    FINISHED_AT = Known("finishedAt")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    PROJECT_TASK_ID = Known("projectTaskId")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    SUPPLIER_NAME = Known("supplierName")
    UPDATED_AT = Known("updatedAt")
    URGENT = Known("urgent")


class ProjectTaskStatus(OpenEnum):
    """Progress of a project task."""

    ACCEPTED = Known("accepted")
    """Taken on, not started."""
    APPROVED = Known("approved")
    """Approval given."""
    ASSIGNED = Known("assigned")
    """Waiting for the assignee."""
    CANCELED = Known("canceled")
    """Dropped."""
    COMPLETED = Known("completed")
    FAILED = Known("failed")
    """Ended without success."""
    IN_PROGRESS = Known("in_progress")
    REGISTERED = Known("registered")
    """Not assigned yet."""
    REJECTED = Known("rejected")
    """Approval refused."""
    WAITING_FOR = Known("waiting_for")
    """Suspended until `waitingUntil`."""


class ProjectTaskView(OpenEnum):
    """Predefined record sets of `Query.projectTasks`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = Known("assigned_to_me")
    """Project tasks assigned to the caller."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Project tasks of projects the caller manages."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
