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
    from ..enums.reservation_offering import (
        ReservationOfferingView,
        ReservationOfferingViewLiteral,
    )
    from ..inputs.reservation_offering import (
        ReservationOfferingFilter,
        ReservationOfferingOrder,
        ReservationOfferingOrderBy,
        ReservationOfferingWhere,
    )
    from ..models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def reservation_offerings(
        self,
        *,
        filter: ReservationOfferingFilter | None | Unset = UNSET,
        order: (
            Sequence[ReservationOfferingOrder | ReservationOfferingOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ReservationOfferingView | ReservationOfferingViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ReservationOffering,
        ReservationOfferingFields[Never, One],
        ReservationOfferingWhere,
    ]:
        """Terms under which CIs can be reserved; `view` defaults to the current
        account.
        """
        return self._connection("reservation_offerings", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    reservation_offerings: Final = asynchronous(Queries.reservation_offerings)
