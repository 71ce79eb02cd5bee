"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AutomationRuleOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "name", "position", "updatedAt"
    ]

    AutomationRuleViewLiteral: TypeAlias = Literal[
        "all", "current_account", "scim_group", "scim_user"
    ]


class AutomationRuleOrderField(OpenEnum):
    """The values of the enum ``AutomationRuleOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    POSITION = "position"
    UPDATED_AT = "updatedAt"


class AutomationRuleView(OpenEnum):
    """The values of the enum ``AutomationRuleView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
    SCIM_GROUP = "scim_group"
    SCIM_USER = "scim_user"
