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
    from ..inputs.time_entry import TimeEntryCreateArgs, TimeEntryUpdateArgs
    from ..models.time_entry import TimeEntry, TimeEntryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def time_entry_create(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryCreateArgs],
    ) -> TimeEntry:
        """Registers time on a time allocation; time on work items is registered with
        those.
        """
        result: TimeEntry = self._send("time_entry_create", fields, select)
        return result

    def time_entry_update(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryUpdateArgs],
    ) -> TimeEntry:
        """Corrects registered time, or deletes it with `deleted: true`."""
        result: TimeEntry = self._send("time_entry_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    time_entry_create: Final = awaited(Mutations.time_entry_create)
    time_entry_update: Final = awaited(Mutations.time_entry_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    time_entry_create: Final = batched(Mutations.time_entry_create)
    time_entry_update: Final = batched(Mutations.time_entry_update)
