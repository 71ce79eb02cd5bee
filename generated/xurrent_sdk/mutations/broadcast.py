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
    from ..inputs.broadcast import (
        BroadcastCreateArgs,
        BroadcastCreateInput,
        BroadcastUpdateArgs,
        BroadcastUpdateInput,
    )
    from ..models.broadcast import Broadcast, BroadcastFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def broadcast_create(
        self,
        input: BroadcastCreateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    def broadcast_create(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastCreateArgs],
    ) -> Broadcast: ...
    def broadcast_create(
        self,
        input: BroadcastCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Creates a broadcast for a chosen audience."""
        found: Broadcast = self._send("broadcast_create", input, fields, select)
        return found

    @overload
    def broadcast_update(
        self,
        input: BroadcastUpdateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    def broadcast_update(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastUpdateArgs],
    ) -> Broadcast: ...
    def broadcast_update(
        self,
        input: BroadcastUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Changes a broadcast, its audience or its translations."""
        found: Broadcast = self._send("broadcast_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def broadcast_create(
        self,
        input: BroadcastCreateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    async def broadcast_create(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastCreateArgs],
    ) -> Broadcast: ...
    async def broadcast_create(
        self,
        input: BroadcastCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Creates a broadcast for a chosen audience."""
        found: Broadcast = await self._send("broadcast_create", input, fields, select)
        return found

    @overload
    async def broadcast_update(
        self,
        input: BroadcastUpdateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    async def broadcast_update(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastUpdateArgs],
    ) -> Broadcast: ...
    async def broadcast_update(
        self,
        input: BroadcastUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Changes a broadcast, its audience or its translations."""
        found: Broadcast = await self._send("broadcast_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    broadcast_create = batched(Mutations.broadcast_create)
    broadcast_update = batched(Mutations.broadcast_update)
