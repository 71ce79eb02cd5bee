# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.shop_article import ShopArticleCreateArgs, ShopArticleUpdateArgs
    from ..models.shop_article import ShopArticle, ShopArticleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def shop_article_create(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCreateArgs],
    ) -> ShopArticle:
        """Adds an article to the shop."""
        result: ShopArticle = self._send("shop_article_create", fields, select)
        return result

    def shop_article_update(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleUpdateArgs],
    ) -> ShopArticle:
        """Changes an article of the shop."""
        result: ShopArticle = self._send("shop_article_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    shop_article_create: Final = awaited(Mutations.shop_article_create)
    shop_article_update: Final = awaited(Mutations.shop_article_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_article_create: Final = batched(Mutations.shop_article_create)
    shop_article_update: Final = batched(Mutations.shop_article_update)
