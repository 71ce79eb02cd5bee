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
    from ..enums.product_backlog import ProductBacklogView, ProductBacklogViewLiteral
    from ..inputs.product_backlog import (
        ProductBacklogFilter,
        ProductBacklogOrder,
        ProductBacklogOrderBy,
        ProductBacklogWhere,
    )
    from ..models.product_backlog import ProductBacklog, ProductBacklogFields


class Queries(QueryRoots):
    """The queries of the account."""

    def product_backlogs(
        self,
        *,
        filter: ProductBacklogFilter | None | Unset = UNSET,
        order: (
            Sequence[ProductBacklogOrder | ProductBacklogOrderBy] | None | Unset
        ) = UNSET,
        view: ProductBacklogView | ProductBacklogViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProductBacklog, ProductBacklogFields[Never, One], ProductBacklogWhere
    ]:
        """Product backlogs; `view` defaults to the current account."""
        return self._connection("product_backlogs", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    product_backlogs: Final = asynchronous(Queries.product_backlogs)
