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
    from ..inputs.product_backlog import (
        ProductBacklogCreateArgs,
        ProductBacklogCreateInput,
        ProductBacklogUpdateArgs,
        ProductBacklogUpdateInput,
    )
    from ..models.product_backlog import ProductBacklog, ProductBacklogFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def product_backlog_create(
        self,
        input: ProductBacklogCreateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    def product_backlog_create(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogCreateArgs],
    ) -> ProductBacklog: ...
    def product_backlog_create(
        self,
        input: ProductBacklogCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Creates a product backlog for requests and problems."""
        found: ProductBacklog = self._send(
            "product_backlog_create", input, fields, select
        )
        return found

    @overload
    def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    def product_backlog_update(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogUpdateArgs],
    ) -> ProductBacklog: ...
    def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Changes a product backlog."""
        found: ProductBacklog = self._send(
            "product_backlog_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def product_backlog_create(
        self,
        input: ProductBacklogCreateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    async def product_backlog_create(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogCreateArgs],
    ) -> ProductBacklog: ...
    async def product_backlog_create(
        self,
        input: ProductBacklogCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Creates a product backlog for requests and problems."""
        found: ProductBacklog = await self._send(
            "product_backlog_create", input, fields, select
        )
        return found

    @overload
    async def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    async def product_backlog_update(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogUpdateArgs],
    ) -> ProductBacklog: ...
    async def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Changes a product backlog."""
        found: ProductBacklog = await self._send(
            "product_backlog_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_backlog_create = batched(Mutations.product_backlog_create)
    product_backlog_update = batched(Mutations.product_backlog_update)
