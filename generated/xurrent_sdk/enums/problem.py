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
    """The values of the enum ``ProblemCategory``."""

    PROACTIVE = "proactive"
    REACTIVE = "reactive"


class ProblemImpact(OpenEnum):
    """The values of the enum ``ProblemImpact``."""

    HIGH = "high"
    LOW = "low"
    MEDIUM = "medium"
    NONE = "none"
    TOP = "top"


class ProblemOrderField(OpenEnum):
    """The values of the enum ``ProblemOrderField``."""

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
    """The values of the enum ``ProblemStatus``."""

    ACCEPTED = "accepted"
    ANALYZED = "analyzed"
    ASSIGNED = "assigned"
    CHANGE_REQUESTED = "change_requested"
    DECLINED = "declined"
    IN_PROGRESS = "in_progress"
    ON_BACKLOG = "on_backlog"
    PROGRESS_HALTED = "progress_halted"
    PROJECT_PENDING = "project_pending"
    SOLVED = "solved"
    WAITING_FOR = "waiting_for"
    WORKFLOW_PENDING = "workflow_pending"


class ProblemView(OpenEnum):
    """The values of the enum ``ProblemView``."""

    ALL = "all"
    ARCHIVE = "archive"
    ASSIGNED_TO_ME = "assigned_to_me"
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    TRASH = "trash"
