# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import FilterFields, GraphQLInput, needs, unset

if TYPE_CHECKING:
    from .._runtime.codegen import FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.trash import TrashOrderField, TrashOrderFieldLiteral
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

TrashOrderBy: TypeAlias = Literal[
    "created_at", "name", "trashed_by_name", "-created_at", "-name", "-trashed_by_name"
]


class TrashFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.trash`; all that are given have to hold."""

    __graphql_where__ = "TrashWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    """By name or subject of the record."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""


class TrashWhere(FilterFields):
    """Fields of ``TrashFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    """By name or subject of the record."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""


class TrashOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.trash`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: TrashOrderField | TrashOrderFieldLiteral = needs(
        title="field: TrashOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""
