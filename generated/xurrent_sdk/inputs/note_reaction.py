"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset

    class NoteReactionCreateArgs(TypedDict, total=False):
        """The fields of ``NoteReactionCreateInput`` as keyword arguments."""

        note_id: Required[str]
        reaction: Required[str]
        client_mutation_id: str | None | Unset

    class NoteReactionDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``NoteReactionDeleteMutationInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset


class NoteReactionCreateInput(GraphQLInput, frozen=True):
    """The input ``NoteReactionCreateInput``."""

    __graphql_name__ = "NoteReactionCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    note_id noteId ID!
    reaction reaction String!
    """

    __graphql_required__ = ("note_id", "reaction")

    note_id: str
    reaction: str
    client_mutation_id: str | None | Unset = UNSET


class NoteReactionDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``NoteReactionDeleteMutationInput``."""

    __graphql_name__ = "NoteReactionDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
