# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.time_entry import TimeEntryView, TimeEntryViewLiteral
    from ..inputs.time_entry import (
        TimeEntryFilter,
        TimeEntryOrder,
        TimeEntryOrderBy,
        TimeEntryWhere,
    )
    from ..models.time_entry import TimeEntry, TimeEntryFields


class Queries(QueryRoots):
    """The queries of the account."""

    def time_entries(
        self,
        *,
        filter: TimeEntryFilter | None | Unset = UNSET,
        order: Sequence[TimeEntryOrder | TimeEntryOrderBy] | None | Unset = UNSET,
        view: TimeEntryView | TimeEntryViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[TimeEntry, TimeEntryFields[Never, One], TimeEntryWhere]:
        """Registered time; `view` defaults to the current account."""
        return self._connection("time_entries", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    time_entries: Final = asynchronous(Queries.time_entries)
