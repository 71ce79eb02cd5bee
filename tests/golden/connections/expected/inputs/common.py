"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, Ordered, Values, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset


class IntFilter(GraphQLInput, frozen=True):
    """The input ``IntFilter``."""

    __graphql_where__ = "IntWhere"

    greater_than: int | None | Unset = unset("greaterThan: Int")
    greater_than_or_equal_to: int | None | Unset = unset("greaterThanOrEqualTo: Int")
    less_than: int | None | Unset = unset("lessThan: Int")
    less_than_or_equal_to: int | None | Unset = unset("lessThanOrEqualTo: Int")
    negate: bool | None | Unset = unset("negate: Boolean")
    values: Sequence[int | None] | None | Unset = unset("values: [Int]")


class IntWhere(Values[int], Ordered[int]):
    """The operators of ``IntFilter``."""


class StringFilter(GraphQLInput, frozen=True):
    """The input ``StringFilter``."""

    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    values: Sequence[str | None] | None | Unset = unset("values: [String]")


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""
