# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.calendar import CalendarFilter, CalendarWhere
    from ..models.calendar import Calendar, CalendarFields


class Queries(QueryRoots):
    """The queries of the account."""

    def calendars(
        self,
        *,
        filter: CalendarFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Calendar, CalendarFields[Never, One], CalendarWhere]:
        """Calendars with work, support and service hours."""
        return self._connection("calendars", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    calendars: Final = asynchronous(Queries.calendars)
