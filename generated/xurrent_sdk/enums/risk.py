"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    RiskClosureReasonLiteral: TypeAlias = Literal[
        "accepted", "eliminated", "mitigated", "no_risk", "transferred"
    ]

    RiskOrderFieldLiteral: TypeAlias = Literal[
        "closedAt",
        "closureReason",
        "createdAt",
        "lifeCycleState",
        "managerName",
        "mitigationTargetAt",
        "severity",
        "status",
        "subject",
        "updatedAt",
    ]

    RiskStatusLiteral: TypeAlias = Literal["anticipated", "closed", "materialized"]

    RiskViewLiteral: TypeAlias = Literal["all", "archive", "current_account", "trash"]


class RiskClosureReason(OpenEnum):
    """Why a risk was closed."""

    ACCEPTED = "accepted"
    """Risk is lived with."""
    ELIMINATED = "eliminated"
    """Risk no longer exists."""
    MITIGATED = "mitigated"
    """Risk is down to an acceptable level."""
    NO_RISK = "no_risk"
    """There turned out to be no risk."""
    TRANSFERRED = "transferred"
    """Another organization bears the risk."""


class RiskOrderField(OpenEnum):
    """Fields by which `Query.risks` can be sorted."""

    CLOSED_AT = "closedAt"
    CLOSURE_REASON = "closureReason"
    CREATED_AT = "createdAt"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MANAGER_NAME = "managerName"
    MITIGATION_TARGET_AT = "mitigationTargetAt"
    SEVERITY = "severity"
    STATUS = "status"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class RiskStatus(OpenEnum):
    """State of a risk."""

    ANTICIPATED = "anticipated"
    """May happen."""
    CLOSED = "closed"
    """No longer followed."""
    MATERIALIZED = "materialized"
    """Has happened."""


class RiskView(OpenEnum):
    """Predefined record sets of `Query.risks`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
