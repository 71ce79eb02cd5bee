# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class SyncSetFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.syncSets`; all that are given have to hold."""

    __graphql_where__ = "SyncSetWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SyncSetWhere(FilterFields):
    """Fields of ``SyncSetFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
