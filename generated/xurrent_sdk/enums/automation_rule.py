# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

AutomationRuleOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "disabled", "name", "position", "updatedAt"
]
AutomationRuleViewLiteral: TypeAlias = Literal[
    "all", "current_account", "scim_group", "scim_user"
]


class AutomationRuleOrderField(OpenEnum):
    """Fields by which `Query.automationRules` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    NAME = Known("name")
    POSITION = Known("position")
    UPDATED_AT = Known("updatedAt")


class AutomationRuleView(OpenEnum):
    """Predefined record sets of `Query.automationRules`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    SCIM_GROUP = Known("scim_group")
    """Rules for SCIM groups."""
    SCIM_USER = Known("scim_user")
    """Rules for SCIM users."""
