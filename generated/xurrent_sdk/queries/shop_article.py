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
    from ..enums.shop_article import ShopArticleView, ShopArticleViewLiteral
    from ..inputs.shop_article import (
        ShopArticleFilter,
        ShopArticleOrder,
        ShopArticleOrderBy,
        ShopArticleWhere,
    )
    from ..models.shop_article import ShopArticle, ShopArticleFields


class Queries(QueryRoots):
    """The queries of the account."""

    def shop_articles(
        self,
        *,
        filter: ShopArticleFilter | None | Unset = UNSET,
        order: Sequence[ShopArticleOrder | ShopArticleOrderBy] | None | Unset = UNSET,
        view: ShopArticleView | ShopArticleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ShopArticle, ShopArticleFields[Never, One], ShopArticleWhere]:
        """Articles of the shop; `view` defaults to the current account."""
        return self._connection("shop_articles", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    shop_articles: Final = asynchronous(Queries.shop_articles)
