"""``Type``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of as _of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Type(GraphQLModel, frozen=True):
    """The type ``Type``."""

    alias: str | None = _of("alias: String")
    fields: list[str | None] | None = _of("fields: [String]")
    of: str | None = _of("of: String")
    pages: int | None = _of("pages: Int")
    type: Type | None = _of("type: Type")


class TypePaths(Generic[Nul, Card]):
    """The fields of ``Type`` as paths."""

    alias: Leaf[str | None, Card]
    fields: Leaf[list[str | None] | None, Card]
    of: Leaf[str | None, Card]
    pages: Leaf[int | None, Card]
    type: TypeFields[None, Card]


class TypeFields(
    TypePaths[Nul, Card], ObjectFields[Type | Nul, "TypeFields[Never, One]", Card]
):
    """Fields of ``Type`` to select."""
