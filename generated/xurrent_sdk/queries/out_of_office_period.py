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
    from ..enums.out_of_office_period import (
        OutOfOfficePeriodView,
        OutOfOfficePeriodViewLiteral,
    )
    from ..inputs.out_of_office_period import (
        OutOfOfficePeriodFilter,
        OutOfOfficePeriodOrder,
        OutOfOfficePeriodOrderBy,
        OutOfOfficePeriodWhere,
    )
    from ..models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields


class Queries(QueryRoots):
    """The queries of the account."""

    def out_of_office_periods(
        self,
        *,
        filter: OutOfOfficePeriodFilter | None | Unset = UNSET,
        order: (
            Sequence[OutOfOfficePeriodOrder | OutOfOfficePeriodOrderBy] | None | Unset
        ) = UNSET,
        view: (
            OutOfOfficePeriodView | OutOfOfficePeriodViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        OutOfOfficePeriod, OutOfOfficePeriodFields[Never, One], OutOfOfficePeriodWhere
    ]:
        """Absences of people; `view` defaults to the current account."""
        return self._connection("out_of_office_periods", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    out_of_office_periods: Final = asynchronous(Queries.out_of_office_periods)
