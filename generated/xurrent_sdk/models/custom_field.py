"""``CustomField``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from .._runtime.codegen import JSONValue, Leaf, One


class CustomField(GraphQLModel, frozen=True):
    """The type ``CustomField``."""

    __graphql_name__ = "CustomField"

    __graphql_fields__ = """
    id id String!
    value value JSON
    """

    id: str = absent
    value: JSONValue | None = absent


class CustomFieldPaths(Generic[Nul, Card]):
    """The fields of ``CustomField`` as paths."""

    id: Leaf[str | Nul, Card]
    value: Leaf[JSONValue | None, Card]


class CustomFieldFields(
    CustomFieldPaths[Nul, Card],
    ObjectFields[CustomField | Nul, "CustomFieldFields[Never, One]", Card],
):
    """What can be selected from ``CustomField``."""


class CustomFieldListFields(
    CustomFieldPaths[Never, Many],
    ListFields[Row, "CustomFieldFields[Never, One]", Card],
):
    """What can be selected from a list of ``CustomField``."""
