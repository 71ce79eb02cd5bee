"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SkillPoolOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "managerName", "name", "updatedAt"
    ]

    SkillPoolViewLiteral: TypeAlias = Literal["all", "current_account"]


class SkillPoolOrderField(OpenEnum):
    """The values of the enum ``SkillPoolOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    MANAGER_NAME = "managerName"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class SkillPoolView(OpenEnum):
    """The values of the enum ``SkillPoolView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
