"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AffectedSlaAccountabilityLiteral: TypeAlias = Literal[
        "provider", "sla_not_affected", "supplier"
    ]

    AffectedSlaOrderFieldLiteral: TypeAlias = Literal[
        "accountability",
        "actualResolutionAt",
        "actualResolutionDuration",
        "actualResponseAt",
        "actualResponseDuration",
        "createdAt",
        "impact",
        "requestId",
        "requestSubject",
        "resolutionTargetAt",
        "responseTargetAt",
        "updatedAt",
    ]

    AffectedSlaViewLiteral: TypeAlias = Literal["all", "current_account"]


class AffectedSlaAccountability(OpenEnum):
    """The values of the enum ``AffectedSlaAccountability``."""

    PROVIDER = "provider"
    SLA_NOT_AFFECTED = "sla_not_affected"
    SUPPLIER = "supplier"


class AffectedSlaOrderField(OpenEnum):
    """The values of the enum ``AffectedSlaOrderField``."""

    ACCOUNTABILITY = "accountability"
    ACTUAL_RESOLUTION_AT = "actualResolutionAt"
    ACTUAL_RESOLUTION_DURATION = "actualResolutionDuration"
    ACTUAL_RESPONSE_AT = "actualResponseAt"
    ACTUAL_RESPONSE_DURATION = "actualResponseDuration"
    CREATED_AT = "createdAt"
    IMPACT = "impact"
    REQUEST_ID = "requestId"
    REQUEST_SUBJECT = "requestSubject"
    RESOLUTION_TARGET_AT = "resolutionTargetAt"
    RESPONSE_TARGET_AT = "responseTargetAt"
    UPDATED_AT = "updatedAt"


class AffectedSlaView(OpenEnum):
    """The values of the enum ``AffectedSlaView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
