# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ServiceOrderFieldLiteral: TypeAlias = Literal[
    "createdAt",
    "disabled",
    "keywords",
    "name",
    "providerName",
    "supportTeamName",
    "updatedAt",
]
ServiceViewLiteral: TypeAlias = Literal["all", "current_account"]


class ServiceOrderField(OpenEnum):
    """Fields by which `Query.services` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    KEYWORDS = Known("keywords")
    NAME = Known("name")
    PROVIDER_NAME = Known("providerName")
    SUPPORT_TEAM_NAME = Known("supportTeamName")
    UPDATED_AT = Known("updatedAt")


class ServiceView(OpenEnum):
    """Predefined record sets of `Query.services`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
