# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ValidationError``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    Generic,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class ValidationError(GraphQLModel, frozen=True):
    """The type ``ValidationError``."""

    __graphql_name__ = "ValidationError"
    __graphql_fields__ = """
    message message String
    path path [String!]
    """

    message: str | None = absent
    path: list[str] | None = absent


class ValidationErrorPaths(Generic[Nul, Card]):
    """The fields of ``ValidationError`` as paths."""

    message: Leaf[str | None, Card]
    path: Leaf[list[str] | None, Card]


class ValidationErrorFields(
    ValidationErrorPaths[Nul, Card],
    ObjectFields[ValidationError | Nul, "ValidationErrorFields[Never, One]", Card],
):
    """What can be selected from ``ValidationError``."""


class ValidationErrorListFields(
    ValidationErrorPaths[Never, Many],
    ListFields[Row, "ValidationErrorFields[Never, One]", Card],
):
    """What can be selected from a list of ``ValidationError``."""
