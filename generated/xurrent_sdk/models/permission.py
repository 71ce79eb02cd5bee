# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Permission``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.permission import PermissionRole
    from .account import Account, AccountFields


class Permission(GraphQLModel, frozen=True):
    """Roles of a person in one account."""

    account: Account | None = of("account: Account")
    """Account in which the roles apply."""
    roles: list[PermissionRole] | None = of("roles: [PermissionRole!]")
    """Roles granted in that account."""


class PermissionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Permission``."""

    account: AccountFields[None, Card]
    """Account in which the roles apply."""
    roles: Leaf[list[PermissionRole] | None, Card]
    """Roles granted in that account."""


class PermissionFields(
    PermissionPaths[Nul, Card],
    ObjectFields[Permission | Nul, "PermissionFields[Never, One]", Card],
):
    """Fields of ``Permission`` to select."""


class PermissionConnectionFields(
    PermissionPaths[Never, Many],
    ConnectionFields[Row, "PermissionFields[Never, One]", Card],
):
    """Fields of a connection of ``Permission`` to select."""
