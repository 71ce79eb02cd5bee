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
    """The values of the enum ``RiskClosureReason``."""

    ACCEPTED = "accepted"
    ELIMINATED = "eliminated"
    MITIGATED = "mitigated"
    NO_RISK = "no_risk"
    TRANSFERRED = "transferred"


class RiskOrderField(OpenEnum):
    """The values of the enum ``RiskOrderField``."""

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
    """The values of the enum ``RiskStatus``."""

    ANTICIPATED = "anticipated"
    CLOSED = "closed"
    MATERIALIZED = "materialized"


class RiskView(OpenEnum):
    """The values of the enum ``RiskView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    TRASH = "trash"
