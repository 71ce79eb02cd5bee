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
    from ..inputs.problem import (
        ProblemCreateArgs,
        ProblemCreateInput,
        ProblemUpdateArgs,
        ProblemUpdateInput,
    )
    from ..models.problem import Problem, ProblemFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def problem_create(
        self,
        input: ProblemCreateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    def problem_create(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemCreateArgs],
    ) -> Problem: ...
    def problem_create(
        self,
        input: ProblemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Registers a problem for a service (Problem Manager or Account Administrator
        role).
        """
        found: Problem = self._send("problem_create", input, fields, select)
        return found

    @overload
    def problem_update(
        self,
        input: ProblemUpdateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    def problem_update(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemUpdateArgs],
    ) -> Problem: ...
    def problem_update(
        self,
        input: ProblemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Changes a problem, adds a note or registers time."""
        found: Problem = self._send("problem_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def problem_create(
        self,
        input: ProblemCreateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    async def problem_create(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemCreateArgs],
    ) -> Problem: ...
    async def problem_create(
        self,
        input: ProblemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Registers a problem for a service (Problem Manager or Account Administrator
        role).
        """
        found: Problem = await self._send("problem_create", input, fields, select)
        return found

    @overload
    async def problem_update(
        self,
        input: ProblemUpdateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    async def problem_update(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemUpdateArgs],
    ) -> Problem: ...
    async def problem_update(
        self,
        input: ProblemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Changes a problem, adds a note or registers time."""
        found: Problem = await self._send("problem_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    problem_create = batched(Mutations.problem_create)
    problem_update = batched(Mutations.problem_update)
