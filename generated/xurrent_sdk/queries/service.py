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
    from ..enums.service import ServiceView, ServiceViewLiteral
    from ..inputs.service import (
        ServiceFilter,
        ServiceOrder,
        ServiceOrderBy,
        ServiceWhere,
    )
    from ..models.service import Service, ServiceFields


class Queries(QueryRoots):
    """The queries of the account."""

    def services(
        self,
        *,
        filter: ServiceFilter | None | Unset = UNSET,
        order: Sequence[ServiceOrder | ServiceOrderBy] | None | Unset = UNSET,
        view: ServiceView | ServiceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Service, ServiceFields[Never, One], ServiceWhere]:
        """Services; `view` defaults to the current account."""
        return self._connection("services", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    services: Final = asynchronous(Queries.services)
