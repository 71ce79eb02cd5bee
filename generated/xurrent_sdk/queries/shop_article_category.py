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
    from ..enums.shop_article_category import (
        ShopArticleCategoryView,
        ShopArticleCategoryViewLiteral,
    )
    from ..inputs.shop_article_category import (
        ShopArticleCategoryFilter,
        ShopArticleCategoryOrder,
        ShopArticleCategoryOrderBy,
        ShopArticleCategoryWhere,
    )
    from ..models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def shop_article_categories(
        self,
        *,
        filter: ShopArticleCategoryFilter | None | Unset = UNSET,
        order: (
            Sequence[ShopArticleCategoryOrder | ShopArticleCategoryOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ShopArticleCategoryView | ShopArticleCategoryViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ShopArticleCategory,
        ShopArticleCategoryFields[Never, One],
        ShopArticleCategoryWhere,
    ]:
        """Categories of the shop; `view` defaults to the current account."""
        return self._connection("shop_article_categories", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    shop_article_categories: Final = asynchronous(Queries.shop_article_categories)
