"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ServiceOfferingChargeTypeLiteral: TypeAlias = Literal[
        "fixed_price", "time_material"
    ]

    ServiceOfferingOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "serviceName", "status", "updatedAt"
    ]

    ServiceOfferingReportFrequencyLiteral: TypeAlias = Literal[
        "daily",
        "monthly",
        "no_commitment",
        "once_every_2_months",
        "once_every_2_weeks",
        "once_every_2_years",
        "once_every_6_months",
        "quarterly",
        "weekly",
        "yearly",
    ]

    ServiceOfferingReviewFrequencyLiteral: TypeAlias = Literal[
        "daily",
        "monthly",
        "no_commitment",
        "once_every_2_months",
        "once_every_2_weeks",
        "once_every_2_years",
        "once_every_6_months",
        "quarterly",
        "weekly",
        "yearly",
    ]

    ServiceOfferingStatusLiteral: TypeAlias = Literal[
        "available", "discontinued", "planned", "temporarily_unavailable", "unpublished"
    ]

    ServiceOfferingViewLiteral: TypeAlias = Literal["all", "current_account"]


class ServiceOfferingChargeType(OpenEnum):
    """How an activity is billed."""

    FIXED_PRICE = "fixed_price"
    """Fixed amount per request."""
    TIME_MATERIAL = "time_material"
    """Time spent times hourly rate."""


class ServiceOfferingOrderField(OpenEnum):
    """Fields by which `Query.serviceOfferings` can be sorted."""

    CREATED_AT = "createdAt"
    NAME = "name"
    SERVICE_NAME = "serviceName"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ServiceOfferingReportFrequency(OpenEnum):
    """How often a customer gets a service level report."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_COMMITMENT = "no_commitment"
    """No fixed rhythm."""
    ONCE_EVERY_2_MONTHS = "once_every_2_months"
    ONCE_EVERY_2_WEEKS = "once_every_2_weeks"
    ONCE_EVERY_2_YEARS = "once_every_2_years"
    ONCE_EVERY_6_MONTHS = "once_every_6_months"
    QUARTERLY = "quarterly"
    WEEKLY = "weekly"
    YEARLY = "yearly"


class ServiceOfferingReviewFrequency(OpenEnum):
    """How often an SLA is reviewed with its customer."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_COMMITMENT = "no_commitment"
    """No fixed rhythm."""
    ONCE_EVERY_2_MONTHS = "once_every_2_months"
    ONCE_EVERY_2_WEEKS = "once_every_2_weeks"
    ONCE_EVERY_2_YEARS = "once_every_2_years"
    ONCE_EVERY_6_MONTHS = "once_every_6_months"
    QUARTERLY = "quarterly"
    WEEKLY = "weekly"
    YEARLY = "yearly"


class ServiceOfferingStatus(OpenEnum):
    """Whether a service offering can be bought."""

    AVAILABLE = "available"
    DISCONTINUED = "discontinued"
    PLANNED = "planned"
    TEMPORARILY_UNAVAILABLE = "temporarily_unavailable"
    UNPUBLISHED = "unpublished"


class ServiceOfferingView(OpenEnum):
    """Predefined record sets of `Query.serviceOfferings`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
