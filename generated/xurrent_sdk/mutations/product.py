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
    from ..inputs.product import (
        ProductCreateArgs,
        ProductCreateInput,
        ProductUpdateArgs,
        ProductUpdateInput,
    )
    from ..models.product import Product, ProductFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def product_create(
        self,
        input: ProductCreateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    def product_create(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductCreateArgs],
    ) -> Product: ...
    def product_create(
        self,
        input: ProductCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Creates a product from which CIs can be registered (Configuration Manager
        role).
        """
        found: Product = self._send("product_create", input, fields, select)
        return found

    @overload
    def product_update(
        self,
        input: ProductUpdateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    def product_update(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductUpdateArgs],
    ) -> Product: ...
    def product_update(
        self,
        input: ProductUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Changes a product (Configuration Manager role)."""
        found: Product = self._send("product_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def product_create(
        self,
        input: ProductCreateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    async def product_create(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductCreateArgs],
    ) -> Product: ...
    async def product_create(
        self,
        input: ProductCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Creates a product from which CIs can be registered (Configuration Manager
        role).
        """
        found: Product = await self._send("product_create", input, fields, select)
        return found

    @overload
    async def product_update(
        self,
        input: ProductUpdateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    async def product_update(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductUpdateArgs],
    ) -> Product: ...
    async def product_update(
        self,
        input: ProductUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Changes a product (Configuration Manager role)."""
        found: Product = await self._send("product_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_create = batched(Mutations.product_create)
    product_update = batched(Mutations.product_update)
