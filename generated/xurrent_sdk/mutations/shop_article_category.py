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
    from ..inputs.shop_article_category import (
        ShopArticleCategoryCreateArgs,
        ShopArticleCategoryUpdateArgs,
    )
    from ..models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def shop_article_category_create(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryCreateArgs],
    ) -> ShopArticleCategory:
        """Creates a shelf for articles of the shop."""
        result: ShopArticleCategory = self._send(
            "shop_article_category_create", fields, select
        )
        return result

    def shop_article_category_update(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryUpdateArgs],
    ) -> ShopArticleCategory:
        """Changes a category of the shop."""
        result: ShopArticleCategory = self._send(
            "shop_article_category_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    shop_article_category_create: Final = awaited(
        Mutations.shop_article_category_create
    )
    shop_article_category_update: Final = awaited(
        Mutations.shop_article_category_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_article_category_create: Final = batched(
        Mutations.shop_article_category_create
    )
    shop_article_category_update: Final = batched(
        Mutations.shop_article_category_update
    )
