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
    from ..inputs.timesheet_setting import (
        TimesheetSettingCreateArgs,
        TimesheetSettingUpdateArgs,
    )
    from ..models.timesheet_setting import TimesheetSetting, TimesheetSettingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def timesheet_setting_create(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingCreateArgs],
    ) -> TimesheetSetting:
        """Creates rules for timesheets (Account or Directory Administrator role)."""
        result: TimesheetSetting = self._send(
            "timesheet_setting_create", fields, select
        )
        return result

    def timesheet_setting_update(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingUpdateArgs],
    ) -> TimesheetSetting:
        """Changes rules for timesheets (Account or Directory Administrator role)."""
        result: TimesheetSetting = self._send(
            "timesheet_setting_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    timesheet_setting_create: Final = awaited(Mutations.timesheet_setting_create)
    timesheet_setting_update: Final = awaited(Mutations.timesheet_setting_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    timesheet_setting_create: Final = batched(Mutations.timesheet_setting_create)
    timesheet_setting_update: Final = batched(Mutations.timesheet_setting_update)
