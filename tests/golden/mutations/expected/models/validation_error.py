"""``ValidationError``: the model and its selectable fields."""

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
    from .._runtime.codegen import Leaf, One


class ValidationError(GraphQLModel, frozen=True):
    """The type ``ValidationError``."""

    message: str | None = of("message: String")
    path: list[str] | None = of("path: [String!]")


class ValidationErrorPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ValidationError``."""

    message: Leaf[str | None, Card]
    path: Leaf[list[str] | None, Card]


class ValidationErrorFields(
    ValidationErrorPaths[Nul, Card],
    ObjectFields[ValidationError | Nul, "ValidationErrorFields[Never, One]", Card],
):
    """Fields of ``ValidationError`` to select."""


class ValidationErrorListFields(
    ValidationErrorPaths[Never, Many],
    ListFields[Row, "ValidationErrorFields[Never, One]", Card],
):
    """Fields of a list of ``ValidationError`` to select."""
