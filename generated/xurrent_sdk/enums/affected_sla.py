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
    """Who answers for the targets of an affected SLA."""

    PROVIDER = "provider"
    """The request is at the service instance of this SLA."""
    SLA_NOT_AFFECTED = "sla_not_affected"
    """The provider no longer has a part in completing the request."""
    SUPPLIER = "supplier"
    """The request is at a service instance lower in the service hierarchy."""


class AffectedSlaOrderField(OpenEnum):
    """Fields by which `Query.affectedSlas` can be sorted."""

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
    """Predefined record sets of `Query.affectedSlas`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
