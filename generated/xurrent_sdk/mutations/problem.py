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
    from ..inputs.problem import ProblemCreateArgs, ProblemUpdateArgs
    from ..models.problem import Problem, ProblemFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def problem_create(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemCreateArgs],
    ) -> Problem:
        """Registers a problem for a service (Problem Manager or Account Administrator
        role).
        """
        result: Problem = self._send("problem_create", fields, select)
        return result

    def problem_update(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemUpdateArgs],
    ) -> Problem:
        """Changes a problem, adds a note or registers time."""
        result: Problem = self._send("problem_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    problem_create: Final = awaited(Mutations.problem_create)
    problem_update: Final = awaited(Mutations.problem_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    problem_create: Final = batched(Mutations.problem_create)
    problem_update: Final = batched(Mutations.problem_update)
