"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ConfigurationItemOrderFieldLiteral: TypeAlias = Literal[
        "createdAt",
        "label",
        "licenseExpiryDate",
        "name",
        "ruleSet",
        "siteName",
        "software",
        "status",
        "supportTeamName",
        "updatedAt",
        "warrantyExpiryDate",
    ]

    ConfigurationItemViewLiteral: TypeAlias = Literal[
        "all",
        "archive",
        "current_account",
        "spare_cis",
        "supported_by_my_teams",
        "trash",
    ]


class ConfigurationItemOrderField(OpenEnum):
    """The values of the enum ``ConfigurationItemOrderField``."""

    CREATED_AT = "createdAt"
    LABEL = "label"
    LICENSE_EXPIRY_DATE = "licenseExpiryDate"
    NAME = "name"
    RULE_SET = "ruleSet"
    SITE_NAME = "siteName"
    SOFTWARE = "software"
    STATUS = "status"
    SUPPORT_TEAM_NAME = "supportTeamName"
    UPDATED_AT = "updatedAt"
    WARRANTY_EXPIRY_DATE = "warrantyExpiryDate"


class ConfigurationItemView(OpenEnum):
    """The values of the enum ``ConfigurationItemView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    SPARE_CIS = "spare_cis"
    SUPPORTED_BY_MY_TEAMS = "supported_by_my_teams"
    TRASH = "trash"
