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
    """Fields by which `Query.automationRules` can be sorted."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    POSITION = "position"
    UPDATED_AT = "updatedAt"


class AutomationRuleView(OpenEnum):
    """Predefined record sets of `Query.automationRules`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    SCIM_GROUP = "scim_group"
    """Rules for SCIM groups."""
    SCIM_USER = "scim_user"
    """Rules for SCIM users."""
