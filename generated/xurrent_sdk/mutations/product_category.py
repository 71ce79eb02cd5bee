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
    from ..inputs.product_category import (
        ProductCategoryCreateArgs,
        ProductCategoryUpdateArgs,
    )
    from ..models.product_category import ProductCategory, ProductCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def product_category_create(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryCreateArgs],
    ) -> ProductCategory:
        """Creates a product category; its rule set is fixed once products use it."""
        result: ProductCategory = self._send("product_category_create", fields, select)
        return result

    def product_category_update(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryUpdateArgs],
    ) -> ProductCategory:
        """Changes a product category; its rule set is fixed once products use it."""
        result: ProductCategory = self._send("product_category_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    product_category_create: Final = awaited(Mutations.product_category_create)
    product_category_update: Final = awaited(Mutations.product_category_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_category_create: Final = batched(Mutations.product_category_create)
    product_category_update: Final = batched(Mutations.product_category_update)
