# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ThingDeletePayload``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never
    from .._runtime.codegen import Leaf, One
    from .validation_error import ValidationError, ValidationErrorListFields


class ThingDeletePayload(GraphQLModel, frozen=True):
    """The type ``ThingDeletePayload``."""

    __graphql_name__ = "ThingDeletePayload"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class ThingDeletePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ThingDeletePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class ThingDeletePayloadFields(
    ThingDeletePayloadPaths[Nul, Card],
    ObjectFields[
        ThingDeletePayload | Nul, "ThingDeletePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ThingDeletePayload``."""
