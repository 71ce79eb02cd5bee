"""Type references of graphql-core taken apart into plain values."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from graphql import GraphQLNonNull

if TYPE_CHECKING:
    from graphql import GraphQLArgument, GraphQLField

_type = attrgetter("type")


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A named type within its wrappers. `non_null` is that of the outermost one,
    `items_non_null` those of the items of each list, from the outside in."""

    name: str
    non_null: bool
    items_non_null: tuple[bool, ...]

    @property
    def list_depth(self) -> int:
        """How many lists there are around the named type."""
        return len(self.items_non_null)


def read_type(holder: GraphQLField | GraphQLArgument) -> TypeRef:
    """The name, nullability and list depth of the type of a field or argument."""
    # Read untyped: the stub's own generic wrappers have unknown parameters.
    wrapped = cast("object", _type(holder))
    non_null = isinstance(wrapped, GraphQLNonNull)
    items: list[bool] = []
    current = wrapped
    while (inner := cast("object", getattr(current, "of_type", None))) is not None:
        if not isinstance(current, GraphQLNonNull):
            items.append(isinstance(inner, GraphQLNonNull))
        current = inner
    return TypeRef(cast("str", getattr(current, "name", "")), non_null, tuple(items))
