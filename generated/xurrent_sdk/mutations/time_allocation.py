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
    from ..inputs.time_allocation import (
        TimeAllocationCreateArgs,
        TimeAllocationUpdateArgs,
    )
    from ..models.time_allocation import TimeAllocation, TimeAllocationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def time_allocation_create(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationCreateArgs],
    ) -> TimeAllocation:
        """Creates a time allocation and decides who can register time on it."""
        result: TimeAllocation = self._send("time_allocation_create", fields, select)
        return result

    def time_allocation_update(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationUpdateArgs],
    ) -> TimeAllocation:
        """Changes a time allocation and where it can be used."""
        result: TimeAllocation = self._send("time_allocation_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    time_allocation_create: Final = awaited(Mutations.time_allocation_create)
    time_allocation_update: Final = awaited(Mutations.time_allocation_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    time_allocation_create: Final = batched(Mutations.time_allocation_create)
    time_allocation_update: Final = batched(Mutations.time_allocation_update)
