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
    from ..inputs.shop_article import (
        ShopArticleCreateArgs,
        ShopArticleCreateInput,
        ShopArticleUpdateArgs,
        ShopArticleUpdateInput,
    )
    from ..models.shop_article import ShopArticle, ShopArticleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def shop_article_create(
        self,
        input: ShopArticleCreateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    def shop_article_create(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCreateArgs],
    ) -> ShopArticle: ...
    def shop_article_create(
        self,
        input: ShopArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Adds an article to the shop."""
        found: ShopArticle = self._send("shop_article_create", input, fields, select)
        return found

    @overload
    def shop_article_update(
        self,
        input: ShopArticleUpdateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    def shop_article_update(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleUpdateArgs],
    ) -> ShopArticle: ...
    def shop_article_update(
        self,
        input: ShopArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Changes an article of the shop."""
        found: ShopArticle = self._send("shop_article_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def shop_article_create(
        self,
        input: ShopArticleCreateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    async def shop_article_create(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCreateArgs],
    ) -> ShopArticle: ...
    async def shop_article_create(
        self,
        input: ShopArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Adds an article to the shop."""
        found: ShopArticle = await self._send(
            "shop_article_create", input, fields, select
        )
        return found

    @overload
    async def shop_article_update(
        self,
        input: ShopArticleUpdateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    async def shop_article_update(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleUpdateArgs],
    ) -> ShopArticle: ...
    async def shop_article_update(
        self,
        input: ShopArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Changes an article of the shop."""
        found: ShopArticle = await self._send(
            "shop_article_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_article_create = batched(Mutations.shop_article_create)
    shop_article_update = batched(Mutations.shop_article_update)
