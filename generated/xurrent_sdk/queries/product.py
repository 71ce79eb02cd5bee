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
    from ..enums.product import ProductView, ProductViewLiteral
    from ..inputs.product import (
        ProductFilter,
        ProductOrder,
        ProductOrderBy,
        ProductWhere,
    )
    from ..models.product import Product, ProductFields


class Queries(QueryRoots):
    """The queries of the account."""

    def products(
        self,
        *,
        filter: ProductFilter | None | Unset = UNSET,
        order: Sequence[ProductOrder | ProductOrderBy] | None | Unset = UNSET,
        view: ProductView | ProductViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Product, ProductFields[Never, One], ProductWhere]:
        """Products from which CIs are registered; `view` defaults to the current
        account.
        """
        return self._connection("products", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    products: Final = asynchronous(Queries.products)
