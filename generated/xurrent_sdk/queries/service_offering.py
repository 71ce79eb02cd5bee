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
    from ..enums.service_offering import ServiceOfferingView, ServiceOfferingViewLiteral
    from ..inputs.service_offering import (
        ServiceOfferingFilter,
        ServiceOfferingOrder,
        ServiceOfferingOrderBy,
        ServiceOfferingWhere,
    )
    from ..models.service_offering import ServiceOffering, ServiceOfferingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def service_offerings(
        self,
        *,
        filter: ServiceOfferingFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceOfferingOrder | ServiceOfferingOrderBy] | None | Unset
        ) = UNSET,
        view: ServiceOfferingView | ServiceOfferingViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceOffering, ServiceOfferingFields[Never, One], ServiceOfferingWhere
    ]:
        """Service offerings with their targets and charges; `view` defaults to the
        current account.
        """
        return self._connection("service_offerings", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    service_offerings: Final = asynchronous(Queries.service_offerings)
