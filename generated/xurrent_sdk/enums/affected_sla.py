# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    PROVIDER = Known("provider")
    """The request is at the service instance of this SLA."""
    SLA_NOT_AFFECTED = Known("sla_not_affected")
    """The provider no longer has a part in completing the request."""
    SUPPLIER = Known("supplier")
    """The request is at a service instance lower in the service hierarchy."""


class AffectedSlaOrderField(OpenEnum):
    """Fields by which `Query.affectedSlas` can be sorted."""

    ACCOUNTABILITY = Known("accountability")
    ACTUAL_RESOLUTION_AT = Known("actualResolutionAt")
    ACTUAL_RESOLUTION_DURATION = Known("actualResolutionDuration")
    ACTUAL_RESPONSE_AT = Known("actualResponseAt")
    ACTUAL_RESPONSE_DURATION = Known("actualResponseDuration")
    CREATED_AT = Known("createdAt")
    IMPACT = Known("impact")
    REQUEST_ID = Known("requestId")
    REQUEST_SUBJECT = Known("requestSubject")
    RESOLUTION_TARGET_AT = Known("resolutionTargetAt")
    RESPONSE_TARGET_AT = Known("responseTargetAt")
    UPDATED_AT = Known("updatedAt")


class AffectedSlaView(OpenEnum):
    """Predefined record sets of `Query.affectedSlas`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
