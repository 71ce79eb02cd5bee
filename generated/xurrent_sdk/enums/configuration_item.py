# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    "all", "archive", "current_account", "spare_cis", "supported_by_my_teams", "trash"
]


class ConfigurationItemOrderField(OpenEnum):
    """Fields by which `Query.configurationItems` can be sorted."""

    CREATED_AT = Known("createdAt")
    LABEL = Known("label")
    LICENSE_EXPIRY_DATE = Known("licenseExpiryDate")
    NAME = Known("name")
    RULE_SET = Known("ruleSet")
    SITE_NAME = Known("siteName")
    SOFTWARE = Known("software")
    STATUS = Known("status")
    SUPPORT_TEAM_NAME = Known("supportTeamName")
    UPDATED_AT = Known("updatedAt")
    WARRANTY_EXPIRY_DATE = Known("warrantyExpiryDate")


class ConfigurationItemView(OpenEnum):
    """Predefined record sets of `Query.configurationItems`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    SPARE_CIS = Known("spare_cis")
    """CIs kept as spares."""
    SUPPORTED_BY_MY_TEAMS = Known("supported_by_my_teams")
    """CIs supported by the caller's teams."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
