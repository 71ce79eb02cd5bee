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
    """Fields by which `Query.teams` can be sorted."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class TeamView(OpenEnum):
    """Predefined record sets of `Query.teams`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    COORDINATED_BY_ME = "coordinated_by_me"
    """Teams the caller coordinates."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Teams the caller manages."""
