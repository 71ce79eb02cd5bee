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
    """Fields by which `Query.services` can be sorted."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    KEYWORDS = "keywords"
    NAME = "name"
    PROVIDER_NAME = "providerName"
    SUPPORT_TEAM_NAME = "supportTeamName"
    UPDATED_AT = "updatedAt"


class ServiceView(OpenEnum):
    """Predefined record sets of `Query.services`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
