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
    from ..enums.reservation import ReservationView, ReservationViewLiteral
    from ..inputs.reservation import (
        ReservationFilter,
        ReservationOrder,
        ReservationOrderBy,
        ReservationWhere,
    )
    from ..models.reservation import Reservation, ReservationFields


class Queries(QueryRoots):
    """The queries of the account."""

    def reservations(
        self,
        *,
        filter: ReservationFilter | None | Unset = UNSET,
        order: Sequence[ReservationOrder | ReservationOrderBy] | None | Unset = UNSET,
        view: ReservationView | ReservationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Reservation, ReservationFields[Never, One], ReservationWhere]:
        """Reservations of CIs; `view` defaults to the current account."""
        return self._connection("reservations", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    reservations: Final = asynchronous(Queries.reservations)
