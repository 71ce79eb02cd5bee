# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, Values, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset
    from ..enums.permission import PermissionRole, PermissionRoleLiteral


class PermissionInput(GraphQLInput, frozen=True):
    """Roles of a person in one account."""

    account_id: str = needs(title="accountId: ID!")
    """ID of the account in which the roles apply."""
    roles: Sequence[PermissionRole | PermissionRoleLiteral] | None | Unset = unset(
        "roles: [PermissionRole!]"
    )
    """Roles granted in that account."""


class PermissionRoleFilter(GraphQLInput, frozen=True):
    """Condition on `PermissionRole` values."""

    __graphql_where__ = "PermissionRoleWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[PermissionRole | PermissionRoleLiteral | None] | None | Unset = (
        unset("values: [PermissionRole]")
    )
    """Values to match; an empty list matches records without a value."""


class PermissionRoleWhere(Values["PermissionRole | PermissionRoleLiteral"]):
    """The operators of ``PermissionRoleFilter``."""
