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
    from ..enums.product_category import ProductCategoryView, ProductCategoryViewLiteral
    from ..inputs.product_category import (
        ProductCategoryFilter,
        ProductCategoryOrder,
        ProductCategoryOrderBy,
        ProductCategoryWhere,
    )
    from ..models.product_category import ProductCategory, ProductCategoryFields


class Queries(QueryRoots):
    """The queries of the account."""

    def product_categories(
        self,
        *,
        filter: ProductCategoryFilter | None | Unset = UNSET,
        order: (
            Sequence[ProductCategoryOrder | ProductCategoryOrderBy] | None | Unset
        ) = UNSET,
        view: ProductCategoryView | ProductCategoryViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProductCategory, ProductCategoryFields[Never, One], ProductCategoryWhere
    ]:
        """Product categories with their rule sets; `view` defaults to the current
        account.
        """
        return self._connection("product_categories", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    product_categories: Final = asynchronous(Queries.product_categories)
