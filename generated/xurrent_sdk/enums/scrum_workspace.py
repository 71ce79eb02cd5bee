"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ScrumWorkspaceOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "sprintLength", "updatedAt"
    ]

    ScrumWorkspaceViewLiteral: TypeAlias = Literal["all", "current_account"]


class ScrumWorkspaceOrderField(OpenEnum):
    """Fields by which `Query.scrumWorkspaces` can be sorted."""

    CREATED_AT = "createdAt"
    NAME = "name"
    SPRINT_LENGTH = "sprintLength"
    UPDATED_AT = "updatedAt"


class ScrumWorkspaceView(OpenEnum):
    """Predefined record sets of `Query.scrumWorkspaces`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
