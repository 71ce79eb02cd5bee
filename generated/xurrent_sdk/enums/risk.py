# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ACCEPTED = Known("accepted")
    """Risk is lived with."""
    ELIMINATED = Known("eliminated")
    """Risk no longer exists."""
    MITIGATED = Known("mitigated")
    """Risk is down to an acceptable level."""
    NO_RISK = Known("no_risk")
    """There turned out to be no risk."""
    TRANSFERRED = Known("transferred")
    """Another organization bears the risk."""


class RiskOrderField(OpenEnum):
    """Fields by which `Query.risks` can be sorted."""

    CLOSED_AT = Known("closedAt")
    CLOSURE_REASON = Known("closureReason")
    CREATED_AT = Known("createdAt")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MANAGER_NAME = Known("managerName")
    MITIGATION_TARGET_AT = Known("mitigationTargetAt")
    SEVERITY = Known("severity")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class RiskStatus(OpenEnum):
    """State of a risk."""

    ANTICIPATED = Known("anticipated")
    """May happen."""
    CLOSED = Known("closed")
    """No longer followed."""
    MATERIALIZED = Known("materialized")
    """Has happened."""


class RiskView(OpenEnum):
    """Predefined record sets of `Query.risks`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
