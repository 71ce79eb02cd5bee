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
    """The values of the enum ``ServiceOfferingChargeType``."""

    FIXED_PRICE = "fixed_price"
    TIME_MATERIAL = "time_material"


class ServiceOfferingOrderField(OpenEnum):
    """The values of the enum ``ServiceOfferingOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    SERVICE_NAME = "serviceName"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ServiceOfferingReportFrequency(OpenEnum):
    """The values of the enum ``ServiceOfferingReportFrequency``."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_COMMITMENT = "no_commitment"
    ONCE_EVERY_2_MONTHS = "once_every_2_months"
    ONCE_EVERY_2_WEEKS = "once_every_2_weeks"
    ONCE_EVERY_2_YEARS = "once_every_2_years"
    ONCE_EVERY_6_MONTHS = "once_every_6_months"
    QUARTERLY = "quarterly"
    WEEKLY = "weekly"
    YEARLY = "yearly"


class ServiceOfferingReviewFrequency(OpenEnum):
    """The values of the enum ``ServiceOfferingReviewFrequency``."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_COMMITMENT = "no_commitment"
    ONCE_EVERY_2_MONTHS = "once_every_2_months"
    ONCE_EVERY_2_WEEKS = "once_every_2_weeks"
    ONCE_EVERY_2_YEARS = "once_every_2_years"
    ONCE_EVERY_6_MONTHS = "once_every_6_months"
    QUARTERLY = "quarterly"
    WEEKLY = "weekly"
    YEARLY = "yearly"


class ServiceOfferingStatus(OpenEnum):
    """The values of the enum ``ServiceOfferingStatus``."""

    AVAILABLE = "available"
    DISCONTINUED = "discontinued"
    PLANNED = "planned"
    TEMPORARILY_UNAVAILABLE = "temporarily_unavailable"
    UNPUBLISHED = "unpublished"


class ServiceOfferingView(OpenEnum):
    """The values of the enum ``ServiceOfferingView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
