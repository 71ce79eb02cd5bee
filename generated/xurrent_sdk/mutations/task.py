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
    from ..inputs.task import (
        TaskCreateArgs,
        TaskCreateInput,
        TaskUpdateArgs,
        TaskUpdateInput,
    )
    from ..models.task import Task, TaskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def task_create(
        self,
        input: TaskCreateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    def task_create(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskCreateArgs],
    ) -> Task: ...
    def task_create(
        self,
        input: TaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Adds a task to a workflow."""
        found: Task = self._send("task_create", input, fields, select)
        return found

    @overload
    def task_update(
        self,
        input: TaskUpdateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    def task_update(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskUpdateArgs],
    ) -> Task: ...
    def task_update(
        self,
        input: TaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Changes a task, its approvals or predecessors, adds a note or registers
        time.
        """
        found: Task = self._send("task_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def task_create(
        self,
        input: TaskCreateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    async def task_create(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskCreateArgs],
    ) -> Task: ...
    async def task_create(
        self,
        input: TaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Adds a task to a workflow."""
        found: Task = await self._send("task_create", input, fields, select)
        return found

    @overload
    async def task_update(
        self,
        input: TaskUpdateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    async def task_update(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskUpdateArgs],
    ) -> Task: ...
    async def task_update(
        self,
        input: TaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Changes a task, its approvals or predecessors, adds a note or registers
        time.
        """
        found: Task = await self._send("task_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    task_create = batched(Mutations.task_create)
    task_update = batched(Mutations.task_update)
