"""``ThingsMergePayload``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .thing import Thing, ThingFields, ThingListFields
    from .validation_error import ValidationError, ValidationErrorListFields


class ThingsMergePayload(GraphQLModel, frozen=True):
    """The type ``ThingsMergePayload``."""

    dropped: list[Thing] | None = of("dropped: [Thing!]")
    errors: list[ValidationError] | None = of("errors: [ValidationError!]")
    kept: Thing | None = of("kept: Thing")


class ThingsMergePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ThingsMergePayload`` as paths."""

    dropped: ThingListFields[list[Thing] | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    kept: ThingFields[None, Card]


class ThingsMergePayloadFields(
    ThingsMergePayloadPaths[Nul, Card],
    ObjectFields[
        ThingsMergePayload | Nul, "ThingsMergePayloadFields[Never, One]", Card
    ],
):
    """Fields of ``ThingsMergePayload`` to select."""
