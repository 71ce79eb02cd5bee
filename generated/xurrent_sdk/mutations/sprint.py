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
    from ..inputs.sprint import (
        SprintCreateArgs,
        SprintCreateInput,
        SprintUpdateArgs,
        SprintUpdateInput,
    )
    from ..models.sprint import Sprint, SprintFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def sprint_create(
        self,
        input: SprintCreateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    def sprint_create(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintCreateArgs],
    ) -> Sprint: ...
    def sprint_create(
        self,
        input: SprintCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Plans a sprint, optionally with its items."""
        found: Sprint = self._send("sprint_create", input, fields, select)
        return found

    @overload
    def sprint_update(
        self,
        input: SprintUpdateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    def sprint_update(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintUpdateArgs],
    ) -> Sprint: ...
    def sprint_update(
        self,
        input: SprintUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Changes a sprint and its items."""
        found: Sprint = self._send("sprint_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def sprint_create(
        self,
        input: SprintCreateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    async def sprint_create(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintCreateArgs],
    ) -> Sprint: ...
    async def sprint_create(
        self,
        input: SprintCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Plans a sprint, optionally with its items."""
        found: Sprint = await self._send("sprint_create", input, fields, select)
        return found

    @overload
    async def sprint_update(
        self,
        input: SprintUpdateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    async def sprint_update(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintUpdateArgs],
    ) -> Sprint: ...
    async def sprint_update(
        self,
        input: SprintUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Changes a sprint and its items."""
        found: Sprint = await self._send("sprint_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sprint_create = batched(Mutations.sprint_create)
    sprint_update = batched(Mutations.sprint_update)
