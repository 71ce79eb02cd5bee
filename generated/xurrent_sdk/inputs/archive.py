"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.archive import ArchiveOrderField, ArchiveOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from .common import IDFilter, StringFilter, TimestampFilter


class ArchiveFilter(GraphQLInput, frozen=True):
    """The input ``ArchiveFilter``."""

    __graphql_name__ = "ArchiveFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    name name StringFilter
    query query String
    """

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET


class ArchiveOrder(GraphQLInput, frozen=True):
    """The input ``ArchiveOrder``."""

    __graphql_name__ = "ArchiveOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ArchiveOrderField!
    """

    __graphql_required__ = ("field",)

    field: ArchiveOrderField | ArchiveOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
