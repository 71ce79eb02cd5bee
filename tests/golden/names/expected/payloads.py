# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""``ClassUpdatePayload``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.class_ import Class, ClassFields


class ClassUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ClassUpdatePayload``."""

    __graphql_name__ = "ClassUpdatePayload"

    __graphql_fields__ = """
    class_ class class
    client_mutation_id clientMutationId String
    """

    class_: Class | None = absent
    client_mutation_id: str | None = absent


class ClassUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ClassUpdatePayload`` as paths."""

    class_: ClassFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]


class ClassUpdatePayloadFields(
    ClassUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ClassUpdatePayload | Nul, "ClassUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ClassUpdatePayload``."""
