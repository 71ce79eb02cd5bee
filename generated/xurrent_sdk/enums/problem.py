"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProblemCategoryLiteral: TypeAlias = Literal["proactive", "reactive"]

    ProblemImpactLiteral: TypeAlias = Literal["high", "low", "medium", "none", "top"]

    ProblemOrderFieldLiteral: TypeAlias = Literal[
        "analysisTargetAt",
        "category",
        "createdAt",
        "impact",
        "knownError",
        "lifeCycleState",
        "memberName",
        "problemId",
        "projectId",
        "solvedAt",
        "status",
        "subject",
        "supplierName",
        "teamName",
        "updatedAt",
        "urgent",
        "workflowId",
    ]

    ProblemStatusLiteral: TypeAlias = Literal[
        "accepted",
        "analyzed",
        "assigned",
        "change_requested",
        "declined",
        "in_progress",
        "on_backlog",
        "progress_halted",
        "project_pending",
        "solved",
        "waiting_for",
        "workflow_pending",
    ]

    ProblemViewLiteral: TypeAlias = Literal[
        "all",
        "archive",
        "assigned_to_me",
        "assigned_to_my_team",
        "current_account",
        "managed_by_me",
        "trash",
    ]


class ProblemCategory(OpenEnum):
    """Why a problem was registered."""

    PROACTIVE = "proactive"
    """Foreseen before it caused incidents."""
    REACTIVE = "reactive"
    """Already causing incidents."""


class ProblemImpact(OpenEnum):
    """How far an incident caused by the problem affects the service."""

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


class ProblemOrderField(OpenEnum):
    """Fields by which `Query.problems` can be sorted."""

    ANALYSIS_TARGET_AT = "analysisTargetAt"
    CATEGORY = "category"
    CREATED_AT = "createdAt"
    IMPACT = "impact"
    KNOWN_ERROR = "knownError"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MEMBER_NAME = "memberName"
    PROBLEM_ID = "problemId"
    PROJECT_ID = "projectId"
    SOLVED_AT = "solvedAt"
    STATUS = "status"
    SUBJECT = "subject"
    SUPPLIER_NAME = "supplierName"
    TEAM_NAME = "teamName"
    UPDATED_AT = "updatedAt"
    URGENT = "urgent"
    WORKFLOW_ID = "workflowId"


class ProblemStatus(OpenEnum):
    """Stage of a problem."""

    ACCEPTED = "accepted"
    """Taken on, not started."""
    ANALYZED = "analyzed"
    """Cause found."""
    ASSIGNED = "assigned"
    """Waiting for the assignee."""
    CHANGE_REQUESTED = "change_requested"
    """A change that solves it has been requested."""
    DECLINED = "declined"
    """Assignment refused."""
    IN_PROGRESS = "in_progress"
    """Being worked on."""
    ON_BACKLOG = "on_backlog"
    """On a product backlog, waiting for a sprint."""
    PROGRESS_HALTED = "progress_halted"
    """Linked workflow or project is stuck."""
    PROJECT_PENDING = "project_pending"
    """Waiting for the linked project."""
    SOLVED = "solved"
    """Permanent solution in place."""
    WAITING_FOR = "waiting_for"
    """Suspended until `waitingUntil`."""
    WORKFLOW_PENDING = "workflow_pending"
    """Waiting for the linked workflow."""


class ProblemView(OpenEnum):
    """Predefined record sets of `Query.problems`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = "assigned_to_me"
    """Problems assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    """Problems assigned to the caller's teams."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Problems the caller coordinates."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
