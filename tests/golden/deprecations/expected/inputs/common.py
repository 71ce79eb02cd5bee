"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, Values, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset


class StringFilter(GraphQLInput, frozen=True):
    """The input ``StringFilter``."""

    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    values: Sequence[str | None] | None | Unset = unset("values: [String]")


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""
