"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TeamOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "name", "updatedAt"
    ]

    TeamViewLiteral: TypeAlias = Literal[
        "all", "coordinated_by_me", "current_account", "managed_by_me"
    ]


class TeamOrderField(OpenEnum):
    """The values of the enum ``TeamOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class TeamView(OpenEnum):
    """The values of the enum ``TeamView``."""

    ALL = "all"
    COORDINATED_BY_ME = "coordinated_by_me"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
