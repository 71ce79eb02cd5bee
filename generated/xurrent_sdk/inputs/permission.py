# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.codegen import Unset
    from ..enums.permission import PermissionRole, PermissionRoleLiteral


class PermissionInput(GraphQLInput, frozen=True):
    """Roles of a person in one account."""

    __graphql_name__ = "PermissionInput"
    __graphql_fields__ = """
    account_id accountId ID!
    roles roles [PermissionRole!]
    """
    __graphql_required__ = "account_id"

    account_id: str
    """ID of the account in which the roles apply."""
    roles: Sequence[PermissionRole | PermissionRoleLiteral] | None | Unset = UNSET
    """Roles granted in that account."""


class PermissionRoleFilter(GraphQLInput, frozen=True):
    """Condition on `PermissionRole` values."""

    __graphql_name__ = "PermissionRoleFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [PermissionRole]
    """
    __graphql_where__ = "PermissionRoleWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[PermissionRole | PermissionRoleLiteral | None] | None | Unset = (
        UNSET
    )
    """Values to match; an empty list matches records without a value."""


class PermissionRoleWhere(Values["PermissionRole | PermissionRoleLiteral"]):
    """The operators of ``PermissionRoleFilter``."""
