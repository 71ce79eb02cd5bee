# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CustomField``: the model and its selectable fields."""

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
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import JSONValue, Leaf, One


class CustomField(GraphQLModel, frozen=True):
    """Value of one field defined by a UI extension."""

    id: str = of("id: String!")
    """Field ID as defined in the UI extension."""
    value: JSONValue | None = of("value: JSON")
    """JSON value: text, number, boolean, list or null; options by their value, records
    by node ID."""


class CustomFieldPaths(Generic[Nul, Card]):
    """Paths to the fields of ``CustomField``."""

    id: Leaf[str | Nul, Card]
    """Field ID as defined in the UI extension."""
    value: Leaf[JSONValue | None, Card]
    """JSON value: text, number, boolean, list or null; options by their value, records
    by node ID."""


class CustomFieldFields(
    CustomFieldPaths[Nul, Card],
    ObjectFields[CustomField | Nul, "CustomFieldFields[Never, One]", Card],
):
    """Fields of ``CustomField`` to select."""


class CustomFieldListFields(
    CustomFieldPaths[Never, Many],
    ListFields[Row, "CustomFieldFields[Never, One]", Card],
):
    """Fields of a list of ``CustomField`` to select."""
