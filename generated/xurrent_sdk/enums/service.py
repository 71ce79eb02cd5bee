"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
    """The values of the enum ``ServiceOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    KEYWORDS = "keywords"
    NAME = "name"
    PROVIDER_NAME = "providerName"
    SUPPORT_TEAM_NAME = "supportTeamName"
    UPDATED_AT = "updatedAt"


class ServiceView(OpenEnum):
    """The values of the enum ``ServiceView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
