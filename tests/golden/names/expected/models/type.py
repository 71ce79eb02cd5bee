# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Type``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never
    from .._runtime.codegen import Leaf, One


class Type(GraphQLModel, frozen=True):
    """The type ``Type``."""

    __graphql_name__ = "Type"
    __graphql_fields__ = """
    alias alias String
    fields fields [String]
    type type Type
    """

    alias: str | None = absent
    fields: list[str | None] | None = absent
    type: Type | None = absent


class TypePaths(Generic[Nul, Card]):
    """The fields of ``Type`` as paths."""

    alias: Leaf[str | None, Card]
    fields: Leaf[list[str | None] | None, Card]
    type: TypeFields[None, Card]


class TypeFields(
    TypePaths[Nul, Card], ObjectFields[Type | Nul, "TypeFields[Never, One]", Card]
):
    """What can be selected from ``Type``."""
