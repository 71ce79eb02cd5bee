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
    """Fields by which `Query.configurationItems` can be sorted."""

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
    """Predefined record sets of `Query.configurationItems`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    SPARE_CIS = "spare_cis"
    """CIs kept as spares."""
    SUPPORTED_BY_MY_TEAMS = "supported_by_my_teams"
    """CIs supported by the caller's teams."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
