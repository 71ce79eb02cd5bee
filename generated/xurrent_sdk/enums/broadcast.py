"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
    """The values of the enum ``BroadcastMessageType``."""

    AVAILABLE = "available"
    EMAIL = "email"
    INFO = "info"
    OUTAGE = "outage"
    WARNING = "warning"


class BroadcastVisibility(OpenEnum):
    """The values of the enum ``BroadcastVisibility``."""

    ACCOUNT_SPECIALISTS = "account_specialists"
    ALL_OF_ACCOUNT = "all_of_account"
    COVERED_FOR = "covered_for"
    COVERED_FOR_ANY = "covered_for_any"
    CUSTOMER_REPRESENTATIVES_OF_SLAS = "customer_representatives_of_slas"
    CUSTOMERS = "customers"
    MEMBERS_OF_SKILL_POOLS = "members_of_skill_pools"
    MEMBERS_OF_TEAMS = "members_of_teams"
    ORGANIZATIONS = "organizations"
    ORGANIZATIONS_AND_DESCENDANTS = "organizations_and_descendants"
    SITES = "sites"
