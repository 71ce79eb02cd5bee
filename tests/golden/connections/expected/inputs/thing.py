"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import CustomCondition, FilterFields, GraphQLInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.thing import ThingOrderField, ThingOrderFieldLiteral
    from .common import IntFilter, IntWhere, StringFilter, StringWhere

ThingOrderBy: TypeAlias = Literal["created_at", "name", "-created_at", "-name"]


class ThingCustomFilter(GraphQLInput, frozen=True):
    """The input ``ThingCustomFilter``."""

    __graphql_where__ = "ThingCustomWhere"

    name: str = needs(title="name: String!")
    negate: bool | None | Unset = unset("negate: Boolean")
    values: Sequence[str | None] | None | Unset = unset("values: [String]")


class ThingCustomWhere(CustomCondition):
    """The operators of ``ThingCustomFilter``."""


class ThingFilter(GraphQLInput, frozen=True):
    """The input ``ThingFilter``."""

    __graphql_where__ = "ThingWhere"

    custom_filters: Sequence[ThingCustomFilter] | None | Unset = unset(
        "customFilters: [ThingCustomFilter!]"
    )
    disabled: bool | None | Unset = unset("disabled: Boolean")
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    size: IntFilter | None | Unset = unset("size: IntFilter")


class ThingWhere(FilterFields):
    """Fields of ``ThingFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    custom: CustomFields[ThingCustomWhere]
    disabled: Flag
    name: StringWhere
    query: FreeText
    size: IntWhere


class ThingOrder(GraphQLInput, frozen=True):
    """The input ``ThingOrder``."""

    __graphql_order__ = "field direction asc desc"

    field: ThingOrderField | ThingOrderFieldLiteral = needs(
        title="field: ThingOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
