# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.shop_article_category import (
        ShopArticleCategoryCreateArgs,
        ShopArticleCategoryCreateInput,
        ShopArticleCategoryUpdateArgs,
        ShopArticleCategoryUpdateInput,
    )
    from ..models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    def shop_article_category_create(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryCreateArgs],
    ) -> ShopArticleCategory: ...
    def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Creates a shelf for articles of the shop."""
        found: ShopArticleCategory = self._send(
            "shop_article_category_create", input, fields, select
        )
        return found

    @overload
    def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    def shop_article_category_update(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryUpdateArgs],
    ) -> ShopArticleCategory: ...
    def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Changes a category of the shop."""
        found: ShopArticleCategory = self._send(
            "shop_article_category_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    async def shop_article_category_create(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryCreateArgs],
    ) -> ShopArticleCategory: ...
    async def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Creates a shelf for articles of the shop."""
        found: ShopArticleCategory = await self._send(
            "shop_article_category_create", input, fields, select
        )
        return found

    @overload
    async def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    async def shop_article_category_update(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryUpdateArgs],
    ) -> ShopArticleCategory: ...
    async def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Changes a category of the shop."""
        found: ShopArticleCategory = await self._send(
            "shop_article_category_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_article_category_create = batched(Mutations.shop_article_category_create)
    shop_article_category_update = batched(Mutations.shop_article_category_update)
