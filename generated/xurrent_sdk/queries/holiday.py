# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.holiday import HolidayFilter, HolidayWhere
    from ..models.holiday import Holiday, HolidayFields


class Queries(QueryRoots):
    """The queries of the account."""

    def holidays(
        self,
        *,
        filter: HolidayFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Holiday, HolidayFields[Never, One], HolidayWhere]:
        """Holidays that calendars can skip."""
        return self._connection("holidays", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    holidays: Final = asynchronous(Queries.holidays)
