"""``ThingDeletePayload``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .validation_error import ValidationError, ValidationErrorListFields


class ThingDeletePayload(GraphQLModel, frozen=True):
    """The type ``ThingDeletePayload``."""

    client_mutation_id: str | None = of("clientMutationId: String")
    errors: list[ValidationError] | None = of("errors: [ValidationError!]")
    success: bool | None = of("success: Boolean")


class ThingDeletePayloadPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ThingDeletePayload``."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class ThingDeletePayloadFields(
    ThingDeletePayloadPaths[Nul, Card],
    ObjectFields[
        ThingDeletePayload | Nul, "ThingDeletePayloadFields[Never, One]", Card
    ],
):
    """Fields of ``ThingDeletePayload`` to select."""
