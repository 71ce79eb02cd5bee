"""``ValidationError``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class ValidationError(GraphQLModel, frozen=True):
    """The type ``ValidationError``."""

    message: str | None = of("message: String")
    path: str | None = of("path: String")


class ValidationErrorPaths(Generic[Nul, Card]):
    """The fields of ``ValidationError`` as paths."""

    message: Leaf[str | None, Card]
    path: Leaf[str | None, Card]


class ValidationErrorFields(
    ValidationErrorPaths[Nul, Card],
    ObjectFields[ValidationError | Nul, "ValidationErrorFields[Never, One]", Card],
):
    """Fields of ``ValidationError`` to select."""
