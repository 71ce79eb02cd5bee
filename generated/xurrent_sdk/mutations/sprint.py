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
    from ..inputs.sprint import SprintCreateArgs, SprintUpdateArgs
    from ..models.sprint import Sprint, SprintFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def sprint_create(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintCreateArgs],
    ) -> Sprint:
        """Plans a sprint, optionally with its items."""
        result: Sprint = self._send("sprint_create", fields, select)
        return result

    def sprint_update(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintUpdateArgs],
    ) -> Sprint:
        """Changes a sprint and its items."""
        result: Sprint = self._send("sprint_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    sprint_create: Final = awaited(Mutations.sprint_create)
    sprint_update: Final = awaited(Mutations.sprint_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sprint_create: Final = batched(Mutations.sprint_create)
    sprint_update: Final = batched(Mutations.sprint_update)
