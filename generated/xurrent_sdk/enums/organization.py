"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    OrganizationOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "name", "updatedAt"
    ]

    OrganizationViewLiteral: TypeAlias = Literal[
        "all", "current_account", "managed_by_me"
    ]


class OrganizationOrderField(OpenEnum):
    """Fields by which `Query.organizations` can be sorted."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class OrganizationView(OpenEnum):
    """Predefined record sets of `Query.organizations`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = "managed_by_me"
    """Organizations whose manager or substitute is the caller."""
