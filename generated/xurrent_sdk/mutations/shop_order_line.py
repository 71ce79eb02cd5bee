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
    from ..inputs.shop_order_line import (
        ShopOrderLineCreateArgs,
        ShopOrderLineUpdateArgs,
    )
    from ..models.shop_order_line import ShopOrderLine, ShopOrderLineFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def shop_order_line_create(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineCreateArgs],
    ) -> ShopOrderLine:
        """Puts an article in the cart of the caller."""
        result: ShopOrderLine = self._send("shop_order_line_create", fields, select)
        return result

    def shop_order_line_update(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineUpdateArgs],
    ) -> ShopOrderLine:
        """Changes a line of a cart or order."""
        result: ShopOrderLine = self._send("shop_order_line_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    shop_order_line_create: Final = awaited(Mutations.shop_order_line_create)
    shop_order_line_update: Final = awaited(Mutations.shop_order_line_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_order_line_create: Final = batched(Mutations.shop_order_line_create)
    shop_order_line_update: Final = batched(Mutations.shop_order_line_update)
