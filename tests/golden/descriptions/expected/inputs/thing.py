"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Simple, Unset
    from ..enums.common import Kind, KindLiteral


class ThingFilter(GraphQLInput, frozen=True):
    """Filters "things"."""

    __graphql_where__ = "ThingWhere"

    kind: Kind | KindLiteral | None | Unset = unset("kind: Kind")
    """By kind."""


class ThingWhere(FilterFields):
    """Fields of ``ThingFilter`` for conditions of ``where``."""

    kind: Simple[Kind | KindLiteral]
    """By kind."""
