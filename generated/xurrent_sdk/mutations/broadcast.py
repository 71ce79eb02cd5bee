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
    from ..inputs.broadcast import BroadcastCreateArgs, BroadcastUpdateArgs
    from ..models.broadcast import Broadcast, BroadcastFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def broadcast_create(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastCreateArgs],
    ) -> Broadcast:
        """Creates a broadcast for a chosen audience."""
        result: Broadcast = self._send("broadcast_create", fields, select)
        return result

    def broadcast_update(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastUpdateArgs],
    ) -> Broadcast:
        """Changes a broadcast, its audience or its translations."""
        result: Broadcast = self._send("broadcast_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    broadcast_create: Final = awaited(Mutations.broadcast_create)
    broadcast_update: Final = awaited(Mutations.broadcast_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    broadcast_create: Final = batched(Mutations.broadcast_create)
    broadcast_update: Final = batched(Mutations.broadcast_update)
