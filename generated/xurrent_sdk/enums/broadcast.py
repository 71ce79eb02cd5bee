# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

BroadcastMessageTypeLiteral: TypeAlias = Literal[
    "available", "email", "info", "outage", "warning"
]
BroadcastVisibilityLiteral: TypeAlias = Literal[
    "account_specialists",
    "all_of_account",
    "covered_for",
    "covered_for_any",
    "customer_representatives_of_slas",
    "customers",
    "members_of_skill_pools",
    "members_of_teams",
    "organizations",
    "organizations_and_descendants",
    "sites",
]


class BroadcastMessageType(OpenEnum):
    """Icon of a broadcast, or delivery by e-mail."""

    AVAILABLE = Known("available")
    """Announces that a service works again."""
    EMAIL = Known("email")
    """Sent by e-mail instead of shown in the user interface."""
    INFO = Known("info")
    """Plain information."""
    OUTAGE = Known("outage")
    """Announces that a service is down."""
    WARNING = Known("warning")


class BroadcastVisibility(OpenEnum):
    """Audience of a broadcast."""

    ACCOUNT_SPECIALISTS = Known("account_specialists")
    ALL_OF_ACCOUNT = Known("all_of_account")
    """Every person of the account."""
    COVERED_FOR = Known("covered_for")
    """People covered for the listed service instances."""
    COVERED_FOR_ANY = Known("covered_for_any")
    """People covered for any service instance of the account."""
    CUSTOMER_REPRESENTATIVES_OF_SLAS = Known("customer_representatives_of_slas")
    """Customer representatives of the listed SLAs."""
    CUSTOMERS = Known("customers")
    """Specialists, while they see requests of the listed customers."""
    MEMBERS_OF_SKILL_POOLS = Known("members_of_skill_pools")
    """Members of the listed skill pools."""
    MEMBERS_OF_TEAMS = Known("members_of_teams")
    """Members of the listed teams."""
    ORGANIZATIONS = Known("organizations")
    """People of the listed organizations only."""
    ORGANIZATIONS_AND_DESCENDANTS = Known("organizations_and_descendants")
    """People of the listed organizations and those below them."""
    SITES = Known("sites")
    """People at the listed sites."""
