"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class SyncSetFilter(GraphQLInput, frozen=True):
    """The input ``SyncSetFilter``."""

    __graphql_name__ = "SyncSetFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "SyncSetWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SyncSetWhere(FilterFields):
    """What ``where`` can compare of ``SyncSetFilter``."""

    __graphql_filter__ = "SyncSetFilter"

    created_at: TimestampWhere
    id: IDWhere
    updated_at: TimestampWhere
