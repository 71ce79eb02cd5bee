# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``OutOfOfficePeriodDeleteMutationPayload``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .validation_error import ValidationError, ValidationErrorListFields


class OutOfOfficePeriodDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `outOfOfficePeriodDelete` mutation."""

    client_mutation_id: str | None = of("clientMutationId: String")
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = of("errors: [ValidationError!]")
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = of("success: Boolean")
    """True when the mutation was carried out."""


class OutOfOfficePeriodDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """Paths to the fields of ``OutOfOfficePeriodDeleteMutationPayload``."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class OutOfOfficePeriodDeleteMutationPayloadFields(
    OutOfOfficePeriodDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        OutOfOfficePeriodDeleteMutationPayload | Nul,
        "OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """Fields of ``OutOfOfficePeriodDeleteMutationPayload`` to select."""
