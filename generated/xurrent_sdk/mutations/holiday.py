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
    from ..inputs.holiday import (
        HolidayCreateArgs,
        HolidayCreateInput,
        HolidayUpdateArgs,
        HolidayUpdateInput,
    )
    from ..models.holiday import Holiday, HolidayFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def holiday_create(
        self,
        input: HolidayCreateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    def holiday_create(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayCreateArgs],
    ) -> Holiday: ...
    def holiday_create(
        self,
        input: HolidayCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Creates a holiday for one or more calendars (Account Administrator role)."""
        found: Holiday = self._send("holiday_create", input, fields, select)
        return found

    @overload
    def holiday_update(
        self,
        input: HolidayUpdateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    def holiday_update(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayUpdateArgs],
    ) -> Holiday: ...
    def holiday_update(
        self,
        input: HolidayUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Changes a holiday and its calendars (Account Administrator role)."""
        found: Holiday = self._send("holiday_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def holiday_create(
        self,
        input: HolidayCreateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    async def holiday_create(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayCreateArgs],
    ) -> Holiday: ...
    async def holiday_create(
        self,
        input: HolidayCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Creates a holiday for one or more calendars (Account Administrator role)."""
        found: Holiday = await self._send("holiday_create", input, fields, select)
        return found

    @overload
    async def holiday_update(
        self,
        input: HolidayUpdateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    async def holiday_update(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayUpdateArgs],
    ) -> Holiday: ...
    async def holiday_update(
        self,
        input: HolidayUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Changes a holiday and its calendars (Account Administrator role)."""
        found: Holiday = await self._send("holiday_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    holiday_create = batched(Mutations.holiday_create)
    holiday_update = batched(Mutations.holiday_update)
