# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, Ordered, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.codegen import Unset


class IntFilter(GraphQLInput, frozen=True):
    """The input ``IntFilter``."""

    __graphql_name__ = "IntFilter"
    __graphql_fields__ = """
    greater_than greaterThan Int
    greater_than_or_equal_to greaterThanOrEqualTo Int
    less_than lessThan Int
    less_than_or_equal_to lessThanOrEqualTo Int
    negate negate Boolean
    values values [Int]
    """
    __graphql_where__ = "IntWhere"

    greater_than: int | None | Unset = UNSET
    greater_than_or_equal_to: int | None | Unset = UNSET
    less_than: int | None | Unset = UNSET
    less_than_or_equal_to: int | None | Unset = UNSET
    negate: bool | None | Unset = UNSET
    values: Sequence[int | None] | None | Unset = UNSET


class IntWhere(Values[int], Ordered[int]):
    """The operators of ``IntFilter``."""


class StringFilter(GraphQLInput, frozen=True):
    """The input ``StringFilter``."""

    __graphql_name__ = "StringFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [String]
    """
    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""
