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
    from ..inputs.task import TaskCreateArgs, TaskUpdateArgs
    from ..models.task import Task, TaskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def task_create(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskCreateArgs],
    ) -> Task:
        """Adds a task to a workflow."""
        result: Task = self._send("task_create", fields, select)
        return result

    def task_update(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskUpdateArgs],
    ) -> Task:
        """Changes a task, its approvals or predecessors, adds a note or registers
        time.
        """
        result: Task = self._send("task_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    task_create: Final = awaited(Mutations.task_create)
    task_update: Final = awaited(Mutations.task_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    task_create: Final = batched(Mutations.task_create)
    task_update: Final = batched(Mutations.task_update)
