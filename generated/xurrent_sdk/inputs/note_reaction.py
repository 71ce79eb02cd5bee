# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..models.note_reaction import NoteReaction, NoteReactionFields
    from ..models.note_reaction_delete_mutation_payload import (
        NoteReactionDeleteMutationPayload,
        NoteReactionDeleteMutationPayloadFields,
    )


class NoteReactionCreateInput(
    GraphQLInput,
    MutationInput["NoteReaction", "NoteReactionFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `noteReactionCreate` mutation."""

    note_id: str = needs(title="noteId: ID!")
    """Node ID of the note to react to."""
    reaction: str = needs(title="reaction: String!")
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class NoteReactionCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``NoteReactionCreateInput`` as keyword arguments."""

    note_id: Required[str]
    """Node ID of the note to react to."""
    reaction: Required[str]
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""


class NoteReactionDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "NoteReactionDeleteMutationPayload",
        "NoteReactionDeleteMutationPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `noteReactionDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the reaction to take off."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class NoteReactionDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``NoteReactionDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reaction to take off."""
