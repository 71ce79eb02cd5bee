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
    from ..inputs.skill_pool import SkillPoolCreateArgs, SkillPoolUpdateArgs
    from ..models.skill_pool import SkillPool, SkillPoolFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def skill_pool_create(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolCreateArgs],
    ) -> SkillPool:
        """Creates a skill pool, optionally with its members."""
        result: SkillPool = self._send("skill_pool_create", fields, select)
        return result

    def skill_pool_update(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolUpdateArgs],
    ) -> SkillPool:
        """Changes a skill pool and its members."""
        result: SkillPool = self._send("skill_pool_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    skill_pool_create: Final = awaited(Mutations.skill_pool_create)
    skill_pool_update: Final = awaited(Mutations.skill_pool_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    skill_pool_create: Final = batched(Mutations.skill_pool_create)
    skill_pool_update: Final = batched(Mutations.skill_pool_update)
