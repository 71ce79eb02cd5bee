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
    from ..enums.app_offering import AppOfferingView, AppOfferingViewLiteral
    from ..inputs.app_offering import (
        AppOfferingFilter,
        AppOfferingOrder,
        AppOfferingOrderBy,
        AppOfferingWhere,
    )
    from ..models.app_offering import AppOffering, AppOfferingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def app_offerings(
        self,
        *,
        filter: AppOfferingFilter | None | Unset = UNSET,
        order: Sequence[AppOfferingOrder | AppOfferingOrderBy] | None | Unset = UNSET,
        view: AppOfferingView | AppOfferingViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AppOffering, AppOfferingFields[Never, One], AppOfferingWhere]:
        """Apps that the account publishes or prepares; `view` defaults to the current
        account.
        """
        return self._connection("app_offerings", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    app_offerings: Final = asynchronous(Queries.app_offerings)
