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
    from ..inputs.note import NoteCreateArgs, NoteCreateInput
    from ..models.note import Note, NoteFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def note_create(
        self,
        input: NoteCreateInput,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
    ) -> Note: ...
    @overload
    def note_create(
        self,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: Unpack[NoteCreateArgs],
    ) -> Note: ...
    def note_create(
        self,
        input: NoteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Note:
        """Adds a note to a record that has notes; internal notes exist on requests
        only.
        """
        found: Note = self._send("note_create", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def note_create(
        self,
        input: NoteCreateInput,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
    ) -> Note: ...
    @overload
    async def note_create(
        self,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: Unpack[NoteCreateArgs],
    ) -> Note: ...
    async def note_create(
        self,
        input: NoteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Note:
        """Adds a note to a record that has notes; internal notes exist on requests
        only.
        """
        found: Note = await self._send("note_create", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    note_create = batched(Mutations.note_create)
