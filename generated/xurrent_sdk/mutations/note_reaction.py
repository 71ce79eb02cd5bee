# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.note_reaction import (
        NoteReactionCreateArgs,
        NoteReactionDeleteMutationArgs,
    )
    from ..models.note_reaction import NoteReaction, NoteReactionFields
    from ..models.note_reaction_delete_mutation_payload import (
        NoteReactionDeleteMutationPayload,
        NoteReactionDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def note_reaction_create(
        self,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: Unpack[NoteReactionCreateArgs],
    ) -> NoteReaction:
        """Puts an emoji on a note."""
        result: NoteReaction = self._send("note_reaction_create", fields, select)
        return result

    def note_reaction_delete(
        self,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[NoteReactionDeleteMutationArgs],
    ) -> NoteReactionDeleteMutationPayload:
        """Takes an emoji off a note."""
        result: NoteReactionDeleteMutationPayload = self._send(
            "note_reaction_delete", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    note_reaction_create: Final = awaited(Mutations.note_reaction_create)
    note_reaction_delete: Final = awaited(Mutations.note_reaction_delete)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    note_reaction_create: Final = batched(Mutations.note_reaction_create)
    note_reaction_delete: Final = batched(Mutations.note_reaction_delete)
