# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.thing import ThingOrderField, ThingOrderFieldLiteral
    from .common import IntFilter, IntWhere, StringFilter, StringWhere

ThingOrderBy: TypeAlias = Literal["created_at", "name", "-created_at", "-name"]


class ThingCustomFilter(GraphQLInput, frozen=True):
    """The input ``ThingCustomFilter``."""

    __graphql_name__ = "ThingCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ThingCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ThingCustomWhere(CustomFreeText):
    """The operators of ``ThingCustomFilter``."""


class ThingFilter(GraphQLInput, frozen=True):
    """The input ``ThingFilter``."""

    __graphql_name__ = "ThingFilter"
    __graphql_fields__ = """
    custom_filters customFilters [ThingCustomFilter!]
    disabled disabled Boolean
    name name StringFilter
    query query String
    size size IntFilter
    """
    __graphql_where__ = "ThingWhere"

    custom_filters: Sequence[ThingCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    size: IntFilter | None | Unset = UNSET


class ThingWhere(FilterFields):
    """What ``where`` can compare of ``ThingFilter``."""

    __graphql_filter__ = "ThingFilter"
    __graphql_custom__ = "custom custom_filters"

    custom: CustomFields[ThingCustomWhere]
    disabled: Flag
    name: StringWhere
    query: FreeText
    size: IntWhere


class ThingOrder(GraphQLInput, frozen=True):
    """The input ``ThingOrder``."""

    __graphql_name__ = "ThingOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ThingOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ThingOrderField | ThingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
