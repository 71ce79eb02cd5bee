# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    PROACTIVE = Known("proactive")
    """Foreseen before it caused incidents."""
    REACTIVE = Known("reactive")
    """Already causing incidents."""


class ProblemImpact(OpenEnum):
    """How far an incident caused by the problem affects the service."""

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


class ProblemOrderField(OpenEnum):
    """Fields by which `Query.problems` can be sorted."""

    ANALYSIS_TARGET_AT = Known("analysisTargetAt")
    CATEGORY = Known("category")
    CREATED_AT = Known("createdAt")
    IMPACT = Known("impact")
    KNOWN_ERROR = Known("knownError")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MEMBER_NAME = Known("memberName")
    PROBLEM_ID = Known("problemId")
    PROJECT_ID = Known("projectId")
    SOLVED_AT = Known("solvedAt")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    SUPPLIER_NAME = Known("supplierName")
    TEAM_NAME = Known("teamName")
    UPDATED_AT = Known("updatedAt")
    URGENT = Known("urgent")
    WORKFLOW_ID = Known("workflowId")


class ProblemStatus(OpenEnum):
    """Stage of a problem."""

    ACCEPTED = Known("accepted")
    """Taken on, not started."""
    ANALYZED = Known("analyzed")
    """Cause found."""
    ASSIGNED = Known("assigned")
    """Waiting for the assignee."""
    CHANGE_REQUESTED = Known("change_requested")
    """A change that solves it has been requested."""
    DECLINED = Known("declined")
    """Assignment refused."""
    IN_PROGRESS = Known("in_progress")
    """Being worked on."""
    ON_BACKLOG = Known("on_backlog")
    """On a product backlog, waiting for a sprint."""
    PROGRESS_HALTED = Known("progress_halted")
    """Linked workflow or project is stuck."""
    PROJECT_PENDING = Known("project_pending")
    """Waiting for the linked project."""
    SOLVED = Known("solved")
    """Permanent solution in place."""
    WAITING_FOR = Known("waiting_for")
    """Suspended until `waitingUntil`."""
    WORKFLOW_PENDING = Known("workflow_pending")
    """Waiting for the linked workflow."""


class ProblemView(OpenEnum):
    """Predefined record sets of `Query.problems`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = Known("assigned_to_me")
    """Problems assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = Known("assigned_to_my_team")
    """Problems assigned to the caller's teams."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Problems the caller coordinates."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
