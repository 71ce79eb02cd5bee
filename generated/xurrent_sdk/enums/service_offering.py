# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ServiceOfferingChargeTypeLiteral: TypeAlias = Literal["fixed_price", "time_material"]
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

    FIXED_PRICE = Known("fixed_price")
    """Fixed amount per request."""
    TIME_MATERIAL = Known("time_material")
    """Time spent times hourly rate."""


class ServiceOfferingOrderField(OpenEnum):
    """Fields by which `Query.serviceOfferings` can be sorted."""

    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    SERVICE_NAME = Known("serviceName")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class ServiceOfferingReportFrequency(OpenEnum):
    """How often a customer gets a service level report."""

    DAILY = Known("daily")
    MONTHLY = Known("monthly")
    NO_COMMITMENT = Known("no_commitment")
    """No fixed rhythm."""
    ONCE_EVERY_2_MONTHS = Known("once_every_2_months")
    ONCE_EVERY_2_WEEKS = Known("once_every_2_weeks")
    ONCE_EVERY_2_YEARS = Known("once_every_2_years")
    ONCE_EVERY_6_MONTHS = Known("once_every_6_months")
    QUARTERLY = Known("quarterly")
    WEEKLY = Known("weekly")
    YEARLY = Known("yearly")


class ServiceOfferingReviewFrequency(OpenEnum):
    """How often an SLA is reviewed with its customer."""

    DAILY = Known("daily")
    MONTHLY = Known("monthly")
    NO_COMMITMENT = Known("no_commitment")
    """No fixed rhythm."""
    ONCE_EVERY_2_MONTHS = Known("once_every_2_months")
    ONCE_EVERY_2_WEEKS = Known("once_every_2_weeks")
    ONCE_EVERY_2_YEARS = Known("once_every_2_years")
    ONCE_EVERY_6_MONTHS = Known("once_every_6_months")
    QUARTERLY = Known("quarterly")
    WEEKLY = Known("weekly")
    YEARLY = Known("yearly")


class ServiceOfferingStatus(OpenEnum):
    """Whether a service offering can be bought."""

    AVAILABLE = Known("available")
    DISCONTINUED = Known("discontinued")
    PLANNED = Known("planned")
    TEMPORARILY_UNAVAILABLE = Known("temporarily_unavailable")
    UNPUBLISHED = Known("unpublished")


class ServiceOfferingView(OpenEnum):
    """Predefined record sets of `Query.serviceOfferings`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
