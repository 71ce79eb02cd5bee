# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.timesheet_setting import TimesheetSettingFilter, TimesheetSettingWhere
    from ..models.timesheet_setting import TimesheetSetting, TimesheetSettingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def timesheet_settings(
        self,
        *,
        filter: TimesheetSettingFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TimesheetSetting, TimesheetSettingFields[Never, One], TimesheetSettingWhere
    ]:
        """Rules for timesheets."""
        return self._connection("timesheet_settings", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    timesheet_settings: Final = asynchronous(Queries.timesheet_settings)
