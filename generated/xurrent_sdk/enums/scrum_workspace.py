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
    """The values of the enum ``ScrumWorkspaceOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    SPRINT_LENGTH = "sprintLength"
    UPDATED_AT = "updatedAt"


class ScrumWorkspaceView(OpenEnum):
    """The values of the enum ``ScrumWorkspaceView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
