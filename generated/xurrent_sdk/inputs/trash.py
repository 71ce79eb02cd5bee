"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.trash import TrashOrderField, TrashOrderFieldLiteral
    from .common import IDFilter, StringFilter, TimestampFilter


class TrashFilter(GraphQLInput, frozen=True):
    """The input ``TrashFilter``."""

    __graphql_name__ = "TrashFilter"

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


class TrashOrder(GraphQLInput, frozen=True):
    """The input ``TrashOrder``."""

    __graphql_name__ = "TrashOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TrashOrderField!
    """

    __graphql_required__ = ("field",)

    field: TrashOrderField | TrashOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
