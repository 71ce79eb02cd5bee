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
    from ..inputs.shop_order_line import (
        ShopOrderLineCreateArgs,
        ShopOrderLineCreateInput,
        ShopOrderLineUpdateArgs,
        ShopOrderLineUpdateInput,
    )
    from ..models.shop_order_line import ShopOrderLine, ShopOrderLineFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    def shop_order_line_create(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineCreateArgs],
    ) -> ShopOrderLine: ...
    def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Puts an article in the cart of the caller."""
        found: ShopOrderLine = self._send(
            "shop_order_line_create", input, fields, select
        )
        return found

    @overload
    def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    def shop_order_line_update(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineUpdateArgs],
    ) -> ShopOrderLine: ...
    def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Changes a line of a cart or order."""
        found: ShopOrderLine = self._send(
            "shop_order_line_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    async def shop_order_line_create(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineCreateArgs],
    ) -> ShopOrderLine: ...
    async def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Puts an article in the cart of the caller."""
        found: ShopOrderLine = await self._send(
            "shop_order_line_create", input, fields, select
        )
        return found

    @overload
    async def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    async def shop_order_line_update(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineUpdateArgs],
    ) -> ShopOrderLine: ...
    async def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Changes a line of a cart or order."""
        found: ShopOrderLine = await self._send(
            "shop_order_line_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    shop_order_line_create = batched(Mutations.shop_order_line_create)
    shop_order_line_update = batched(Mutations.shop_order_line_update)
