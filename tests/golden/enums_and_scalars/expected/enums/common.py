"""Enums, each open, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ProblemCategoryLiteral: TypeAlias = Literal["proactive", "reactive"]
RequestImpactLiteral: TypeAlias = Literal["low", "top"]
RequestStatusLiteral: TypeAlias = Literal[
    "accepted",
    "assigned",
    "completed",
    "declined",
    "in_progress",
    "on_backlog",
    "project_pending",
    "reservation_pending",
    "waiting_for",
    "waiting_for_customer",
    "workflow_pending",
]


class ProblemCategory(OpenEnum):
    """The values of the scalar ``ProblemCategory``."""

    PROACTIVE = Known("proactive")
    REACTIVE = Known("reactive")


class RequestImpact(OpenEnum):
    """The values of the enum ``RequestImpact``."""

    LOW = Known("low")
    TOP = Known("top")


class RequestStatus(OpenEnum):
    """The values of the scalar ``RequestStatus``."""

    ACCEPTED = Known("accepted")
    ASSIGNED = Known("assigned")
    COMPLETED = Known("completed")
    DECLINED = Known("declined")
    IN_PROGRESS = Known("in_progress")
    ON_BACKLOG = Known("on_backlog")
    PROJECT_PENDING = Known("project_pending")
    RESERVATION_PENDING = Known("reservation_pending")
    WAITING_FOR = Known("waiting_for")
    WAITING_FOR_CUSTOMER = Known("waiting_for_customer")
    WORKFLOW_PENDING = Known("workflow_pending")
