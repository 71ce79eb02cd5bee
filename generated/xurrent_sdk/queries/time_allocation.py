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
    from ..enums.time_allocation import TimeAllocationView, TimeAllocationViewLiteral
    from ..inputs.time_allocation import (
        TimeAllocationFilter,
        TimeAllocationOrder,
        TimeAllocationOrderBy,
        TimeAllocationWhere,
    )
    from ..models.time_allocation import TimeAllocation, TimeAllocationFields


class Queries(QueryRoots):
    """The queries of the account."""

    def time_allocations(
        self,
        *,
        filter: TimeAllocationFilter | None | Unset = UNSET,
        order: (
            Sequence[TimeAllocationOrder | TimeAllocationOrderBy] | None | Unset
        ) = UNSET,
        view: TimeAllocationView | TimeAllocationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TimeAllocation, TimeAllocationFields[Never, One], TimeAllocationWhere
    ]:
        """Time allocations; `view` defaults to the current account."""
        return self._connection("time_allocations", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    time_allocations: Final = asynchronous(Queries.time_allocations)
