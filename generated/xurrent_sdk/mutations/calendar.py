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
    from ..inputs.calendar import (
        CalendarCreateArgs,
        CalendarCreateInput,
        CalendarUpdateArgs,
        CalendarUpdateInput,
    )
    from ..models.calendar import Calendar, CalendarFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def calendar_create(
        self,
        input: CalendarCreateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    def calendar_create(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarCreateArgs],
    ) -> Calendar: ...
    def calendar_create(
        self,
        input: CalendarCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Creates a calendar with its hours and holidays (Account Administrator
        role).
        """
        found: Calendar = self._send("calendar_create", input, fields, select)
        return found

    @overload
    def calendar_update(
        self,
        input: CalendarUpdateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    def calendar_update(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarUpdateArgs],
    ) -> Calendar: ...
    def calendar_update(
        self,
        input: CalendarUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Changes a calendar, its hours and holidays (Account Administrator role)."""
        found: Calendar = self._send("calendar_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def calendar_create(
        self,
        input: CalendarCreateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    async def calendar_create(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarCreateArgs],
    ) -> Calendar: ...
    async def calendar_create(
        self,
        input: CalendarCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Creates a calendar with its hours and holidays (Account Administrator
        role).
        """
        found: Calendar = await self._send("calendar_create", input, fields, select)
        return found

    @overload
    async def calendar_update(
        self,
        input: CalendarUpdateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    async def calendar_update(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarUpdateArgs],
    ) -> Calendar: ...
    async def calendar_update(
        self,
        input: CalendarUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Changes a calendar, its hours and holidays (Account Administrator role)."""
        found: Calendar = await self._send("calendar_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    calendar_create = batched(Mutations.calendar_create)
    calendar_update = batched(Mutations.calendar_update)
