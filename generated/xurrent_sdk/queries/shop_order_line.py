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
    from ..enums.shop_order_line import ShopOrderLineView, ShopOrderLineViewLiteral
    from ..inputs.shop_order_line import (
        ShopOrderLineFilter,
        ShopOrderLineOrder,
        ShopOrderLineOrderBy,
        ShopOrderLineWhere,
    )
    from ..models.shop_order_line import ShopOrderLine, ShopOrderLineFields


class Queries(QueryRoots):
    """The queries of the account."""

    def shop_order_lines(
        self,
        *,
        filter: ShopOrderLineFilter | None | Unset = UNSET,
        order: (
            Sequence[ShopOrderLineOrder | ShopOrderLineOrderBy] | None | Unset
        ) = UNSET,
        view: ShopOrderLineView | ShopOrderLineViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ShopOrderLine, ShopOrderLineFields[Never, One], ShopOrderLineWhere
    ]:
        """Lines of carts and orders; `view` defaults to the current account."""
        return self._connection("shop_order_lines", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    shop_order_lines: Final = asynchronous(Queries.shop_order_lines)
