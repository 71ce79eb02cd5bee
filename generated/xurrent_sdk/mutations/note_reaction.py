# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.note_reaction import (
        NoteReactionCreateArgs,
        NoteReactionCreateInput,
        NoteReactionDeleteMutationArgs,
        NoteReactionDeleteMutationInput,
    )
    from ..models.note_reaction import NoteReaction, NoteReactionFields
    from ..models.note_reaction_delete_mutation_payload import (
        NoteReactionDeleteMutationPayload,
        NoteReactionDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def note_reaction_create(
        self,
        input: NoteReactionCreateInput,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
    ) -> NoteReaction: ...
    @overload
    def note_reaction_create(
        self,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: Unpack[NoteReactionCreateArgs],
    ) -> NoteReaction: ...
    def note_reaction_create(
        self,
        input: NoteReactionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: object,
    ) -> NoteReaction:
        """Puts an emoji on a note."""
        found: NoteReaction = self._send("note_reaction_create", input, fields, select)
        return found

    @overload
    def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> NoteReactionDeleteMutationPayload: ...
    @overload
    def note_reaction_delete(
        self,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[NoteReactionDeleteMutationArgs],
    ) -> NoteReactionDeleteMutationPayload: ...
    def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> NoteReactionDeleteMutationPayload:
        """Takes an emoji off a note."""
        found: NoteReactionDeleteMutationPayload = self._send(
            "note_reaction_delete", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def note_reaction_create(
        self,
        input: NoteReactionCreateInput,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
    ) -> NoteReaction: ...
    @overload
    async def note_reaction_create(
        self,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: Unpack[NoteReactionCreateArgs],
    ) -> NoteReaction: ...
    async def note_reaction_create(
        self,
        input: NoteReactionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: object,
    ) -> NoteReaction:
        """Puts an emoji on a note."""
        found: NoteReaction = await self._send(
            "note_reaction_create", input, fields, select
        )
        return found

    @overload
    async def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> NoteReactionDeleteMutationPayload: ...
    @overload
    async def note_reaction_delete(
        self,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[NoteReactionDeleteMutationArgs],
    ) -> NoteReactionDeleteMutationPayload: ...
    async def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> NoteReactionDeleteMutationPayload:
        """Takes an emoji off a note."""
        found: NoteReactionDeleteMutationPayload = await self._send(
            "note_reaction_delete", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    note_reaction_create = batched(Mutations.note_reaction_create)
    note_reaction_delete = batched(Mutations.note_reaction_delete)
