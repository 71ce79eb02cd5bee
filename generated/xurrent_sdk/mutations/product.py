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
    from ..inputs.product import ProductCreateArgs, ProductUpdateArgs
    from ..models.product import Product, ProductFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def product_create(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductCreateArgs],
    ) -> Product:
        """Creates a product from which CIs can be registered (Configuration Manager
        role).
        """
        result: Product = self._send("product_create", fields, select)
        return result

    def product_update(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductUpdateArgs],
    ) -> Product:
        """Changes a product (Configuration Manager role)."""
        result: Product = self._send("product_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    product_create: Final = awaited(Mutations.product_create)
    product_update: Final = awaited(Mutations.product_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_create: Final = batched(Mutations.product_create)
    product_update: Final = batched(Mutations.product_update)
