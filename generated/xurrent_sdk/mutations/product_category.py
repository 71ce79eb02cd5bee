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
    from ..inputs.product_category import (
        ProductCategoryCreateArgs,
        ProductCategoryCreateInput,
        ProductCategoryUpdateArgs,
        ProductCategoryUpdateInput,
    )
    from ..models.product_category import ProductCategory, ProductCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def product_category_create(
        self,
        input: ProductCategoryCreateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    def product_category_create(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryCreateArgs],
    ) -> ProductCategory: ...
    def product_category_create(
        self,
        input: ProductCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Creates a product category; its rule set is fixed once products use it."""
        found: ProductCategory = self._send(
            "product_category_create", input, fields, select
        )
        return found

    @overload
    def product_category_update(
        self,
        input: ProductCategoryUpdateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    def product_category_update(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryUpdateArgs],
    ) -> ProductCategory: ...
    def product_category_update(
        self,
        input: ProductCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Changes a product category; its rule set is fixed once products use it."""
        found: ProductCategory = self._send(
            "product_category_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def product_category_create(
        self,
        input: ProductCategoryCreateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    async def product_category_create(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryCreateArgs],
    ) -> ProductCategory: ...
    async def product_category_create(
        self,
        input: ProductCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Creates a product category; its rule set is fixed once products use it."""
        found: ProductCategory = await self._send(
            "product_category_create", input, fields, select
        )
        return found

    @overload
    async def product_category_update(
        self,
        input: ProductCategoryUpdateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    async def product_category_update(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryUpdateArgs],
    ) -> ProductCategory: ...
    async def product_category_update(
        self,
        input: ProductCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Changes a product category; its rule set is fixed once products use it."""
        found: ProductCategory = await self._send(
            "product_category_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_category_create = batched(Mutations.product_category_create)
    product_category_update = batched(Mutations.product_category_update)
