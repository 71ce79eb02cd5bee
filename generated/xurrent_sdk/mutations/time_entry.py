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
    from ..inputs.time_entry import (
        TimeEntryCreateArgs,
        TimeEntryCreateInput,
        TimeEntryUpdateArgs,
        TimeEntryUpdateInput,
    )
    from ..models.time_entry import TimeEntry, TimeEntryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def time_entry_create(
        self,
        input: TimeEntryCreateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    def time_entry_create(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryCreateArgs],
    ) -> TimeEntry: ...
    def time_entry_create(
        self,
        input: TimeEntryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Registers time on a time allocation; time on work items is registered with
        those.
        """
        found: TimeEntry = self._send("time_entry_create", input, fields, select)
        return found

    @overload
    def time_entry_update(
        self,
        input: TimeEntryUpdateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    def time_entry_update(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryUpdateArgs],
    ) -> TimeEntry: ...
    def time_entry_update(
        self,
        input: TimeEntryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Corrects registered time, or deletes it with `deleted: true`."""
        found: TimeEntry = self._send("time_entry_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def time_entry_create(
        self,
        input: TimeEntryCreateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    async def time_entry_create(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryCreateArgs],
    ) -> TimeEntry: ...
    async def time_entry_create(
        self,
        input: TimeEntryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Registers time on a time allocation; time on work items is registered with
        those.
        """
        found: TimeEntry = await self._send("time_entry_create", input, fields, select)
        return found

    @overload
    async def time_entry_update(
        self,
        input: TimeEntryUpdateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    async def time_entry_update(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryUpdateArgs],
    ) -> TimeEntry: ...
    async def time_entry_update(
        self,
        input: TimeEntryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Corrects registered time, or deletes it with `deleted: true`."""
        found: TimeEntry = await self._send("time_entry_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    time_entry_create = batched(Mutations.time_entry_create)
    time_entry_update = batched(Mutations.time_entry_update)
