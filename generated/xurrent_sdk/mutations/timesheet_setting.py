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
    from ..inputs.timesheet_setting import (
        TimesheetSettingCreateArgs,
        TimesheetSettingCreateInput,
        TimesheetSettingUpdateArgs,
        TimesheetSettingUpdateInput,
    )
    from ..models.timesheet_setting import TimesheetSetting, TimesheetSettingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    def timesheet_setting_create(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingCreateArgs],
    ) -> TimesheetSetting: ...
    def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Creates rules for timesheets (Account or Directory Administrator role)."""
        found: TimesheetSetting = self._send(
            "timesheet_setting_create", input, fields, select
        )
        return found

    @overload
    def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    def timesheet_setting_update(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingUpdateArgs],
    ) -> TimesheetSetting: ...
    def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Changes rules for timesheets (Account or Directory Administrator role)."""
        found: TimesheetSetting = self._send(
            "timesheet_setting_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    async def timesheet_setting_create(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingCreateArgs],
    ) -> TimesheetSetting: ...
    async def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Creates rules for timesheets (Account or Directory Administrator role)."""
        found: TimesheetSetting = await self._send(
            "timesheet_setting_create", input, fields, select
        )
        return found

    @overload
    async def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    async def timesheet_setting_update(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingUpdateArgs],
    ) -> TimesheetSetting: ...
    async def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Changes rules for timesheets (Account or Directory Administrator role)."""
        found: TimesheetSetting = await self._send(
            "timesheet_setting_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    timesheet_setting_create = batched(Mutations.timesheet_setting_create)
    timesheet_setting_update = batched(Mutations.timesheet_setting_update)
