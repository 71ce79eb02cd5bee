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
    from ..inputs.project_task import ProjectTaskCreateArgs, ProjectTaskUpdateArgs
    from ..models.project_task import ProjectTask, ProjectTaskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_task_create(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskCreateArgs],
    ) -> ProjectTask:
        """Adds a task to a phase of a project."""
        result: ProjectTask = self._send("project_task_create", fields, select)
        return result

    def project_task_update(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskUpdateArgs],
    ) -> ProjectTask:
        """Changes a project task, its assignments or predecessors, adds a note or
        registers time.
        """
        result: ProjectTask = self._send("project_task_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_task_create: Final = awaited(Mutations.project_task_create)
    project_task_update: Final = awaited(Mutations.project_task_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_task_create: Final = batched(Mutations.project_task_create)
    project_task_update: Final = batched(Mutations.project_task_update)
