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
    from ..inputs.time_allocation import (
        TimeAllocationCreateArgs,
        TimeAllocationCreateInput,
        TimeAllocationUpdateArgs,
        TimeAllocationUpdateInput,
    )
    from ..models.time_allocation import TimeAllocation, TimeAllocationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def time_allocation_create(
        self,
        input: TimeAllocationCreateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    def time_allocation_create(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationCreateArgs],
    ) -> TimeAllocation: ...
    def time_allocation_create(
        self,
        input: TimeAllocationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Creates a time allocation and decides who can register time on it."""
        found: TimeAllocation = self._send(
            "time_allocation_create", input, fields, select
        )
        return found

    @overload
    def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    def time_allocation_update(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationUpdateArgs],
    ) -> TimeAllocation: ...
    def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Changes a time allocation and where it can be used."""
        found: TimeAllocation = self._send(
            "time_allocation_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def time_allocation_create(
        self,
        input: TimeAllocationCreateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    async def time_allocation_create(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationCreateArgs],
    ) -> TimeAllocation: ...
    async def time_allocation_create(
        self,
        input: TimeAllocationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Creates a time allocation and decides who can register time on it."""
        found: TimeAllocation = await self._send(
            "time_allocation_create", input, fields, select
        )
        return found

    @overload
    async def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    async def time_allocation_update(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationUpdateArgs],
    ) -> TimeAllocation: ...
    async def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Changes a time allocation and where it can be used."""
        found: TimeAllocation = await self._send(
            "time_allocation_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    time_allocation_create = batched(Mutations.time_allocation_create)
    time_allocation_update = batched(Mutations.time_allocation_update)
