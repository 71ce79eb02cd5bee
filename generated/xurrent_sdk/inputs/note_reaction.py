# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required
    from .._runtime.codegen import Unset


class NoteReactionCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `noteReactionCreate` mutation."""

    __graphql_name__ = "NoteReactionCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    note_id noteId ID!
    reaction reaction String!
    """
    __graphql_required__ = "note_id reaction"

    note_id: str
    """Node ID of the note to react to."""
    reaction: str
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class NoteReactionCreateArgs(TypedDict, total=False):
    """The fields of ``NoteReactionCreateInput`` as keyword arguments."""

    note_id: Required[str]
    """Node ID of the note to react to."""
    reaction: Required[str]
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class NoteReactionDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `noteReactionDelete` mutation."""

    __graphql_name__ = "NoteReactionDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the reaction to take off."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class NoteReactionDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``NoteReactionDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reaction to take off."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
