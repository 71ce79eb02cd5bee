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
    from ..inputs.note import NoteCreateArgs
    from ..models.note import Note, NoteFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def note_create(
        self,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: Unpack[NoteCreateArgs],
    ) -> Note:
        """Adds a note to a record that has notes; internal notes exist on requests
        only.
        """
        result: Note = self._send("note_create", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    note_create: Final = awaited(Mutations.note_create)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    note_create: Final = batched(Mutations.note_create)
