# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from ._runtime.codegen import (
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
    from ._runtime.codegen import Leaf, One
    from .models.validation_error import ValidationError, ValidationErrorListFields


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    __graphql_name__ = "Thing"

    __graphql_fields__ = """
    id id ID!
    name name String
    """

    id: str = absent
    name: str | None = absent


class ThingPaths(Generic[Nul, Card]):
    """The fields of ``Thing`` as paths."""

    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """What can be selected from ``Thing``."""


class ThingListFields(
    ThingPaths[Never, Many], ListFields[Row, "ThingFields[Never, One]", Card]
):
    """What can be selected from a list of ``Thing``."""


class ThingCreatePayload(GraphQLModel, frozen=True):
    """The type ``ThingCreatePayload``."""

    __graphql_name__ = "ThingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    thing thing Thing
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    thing: Thing | None = absent


class ThingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ThingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    thing: ThingFields[None, Card]


class ThingCreatePayloadFields(
    ThingCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ThingCreatePayload | Nul, "ThingCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ThingCreatePayload``."""


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


class ThingsMergePayload(GraphQLModel, frozen=True):
    """The type ``ThingsMergePayload``."""

    __graphql_name__ = "ThingsMergePayload"

    __graphql_fields__ = """
    dropped dropped [Thing!]
    errors errors [ValidationError!]
    kept kept Thing
    """

    dropped: list[Thing] | None = absent
    errors: list[ValidationError] | None = absent
    kept: Thing | None = absent


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
    """What can be selected from ``ThingsMergePayload``."""
