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
    from ..inputs.project_task import (
        ProjectTaskCreateArgs,
        ProjectTaskCreateInput,
        ProjectTaskUpdateArgs,
        ProjectTaskUpdateInput,
    )
    from ..models.project_task import ProjectTask, ProjectTaskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_task_create(
        self,
        input: ProjectTaskCreateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    def project_task_create(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskCreateArgs],
    ) -> ProjectTask: ...
    def project_task_create(
        self,
        input: ProjectTaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Adds a task to a phase of a project."""
        found: ProjectTask = self._send("project_task_create", input, fields, select)
        return found

    @overload
    def project_task_update(
        self,
        input: ProjectTaskUpdateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    def project_task_update(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskUpdateArgs],
    ) -> ProjectTask: ...
    def project_task_update(
        self,
        input: ProjectTaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Changes a project task, its assignments or predecessors, adds a note or
        registers time.
        """
        found: ProjectTask = self._send("project_task_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_task_create(
        self,
        input: ProjectTaskCreateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    async def project_task_create(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskCreateArgs],
    ) -> ProjectTask: ...
    async def project_task_create(
        self,
        input: ProjectTaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Adds a task to a phase of a project."""
        found: ProjectTask = await self._send(
            "project_task_create", input, fields, select
        )
        return found

    @overload
    async def project_task_update(
        self,
        input: ProjectTaskUpdateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    async def project_task_update(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskUpdateArgs],
    ) -> ProjectTask: ...
    async def project_task_update(
        self,
        input: ProjectTaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Changes a project task, its assignments or predecessors, adds a note or
        registers time.
        """
        found: ProjectTask = await self._send(
            "project_task_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_task_create = batched(Mutations.project_task_create)
    project_task_update = batched(Mutations.project_task_update)
