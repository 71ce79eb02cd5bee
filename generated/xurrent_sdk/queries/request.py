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
    from ..enums.request import RequestView, RequestViewLiteral
    from ..inputs.request import (
        RequestFilter,
        RequestOrder,
        RequestOrderBy,
        RequestWhere,
    )
    from ..models.request import Request, RequestFields


class Queries(QueryRoots):
    """The queries of the account."""

    def requests(
        self,
        *,
        filter: RequestFilter | None | Unset = UNSET,
        order: Sequence[RequestOrder | RequestOrderBy] | None | Unset = UNSET,
        view: RequestView | RequestViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Request, RequestFields[Never, One], RequestWhere]:
        """Requests of all kinds, from incidents to orders; `view` defaults to the
        current account.
        """
        return self._connection("requests", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    requests: Final = asynchronous(Queries.requests)
