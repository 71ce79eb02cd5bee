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
    from ..inputs.skill_pool import (
        SkillPoolCreateArgs,
        SkillPoolCreateInput,
        SkillPoolUpdateArgs,
        SkillPoolUpdateInput,
    )
    from ..models.skill_pool import SkillPool, SkillPoolFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def skill_pool_create(
        self,
        input: SkillPoolCreateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    def skill_pool_create(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolCreateArgs],
    ) -> SkillPool: ...
    def skill_pool_create(
        self,
        input: SkillPoolCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Creates a skill pool, optionally with its members."""
        found: SkillPool = self._send("skill_pool_create", input, fields, select)
        return found

    @overload
    def skill_pool_update(
        self,
        input: SkillPoolUpdateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    def skill_pool_update(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolUpdateArgs],
    ) -> SkillPool: ...
    def skill_pool_update(
        self,
        input: SkillPoolUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Changes a skill pool and its members."""
        found: SkillPool = self._send("skill_pool_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def skill_pool_create(
        self,
        input: SkillPoolCreateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    async def skill_pool_create(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolCreateArgs],
    ) -> SkillPool: ...
    async def skill_pool_create(
        self,
        input: SkillPoolCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Creates a skill pool, optionally with its members."""
        found: SkillPool = await self._send("skill_pool_create", input, fields, select)
        return found

    @overload
    async def skill_pool_update(
        self,
        input: SkillPoolUpdateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    async def skill_pool_update(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolUpdateArgs],
    ) -> SkillPool: ...
    async def skill_pool_update(
        self,
        input: SkillPoolUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Changes a skill pool and its members."""
        found: SkillPool = await self._send("skill_pool_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    skill_pool_create = batched(Mutations.skill_pool_create)
    skill_pool_update = batched(Mutations.skill_pool_update)
