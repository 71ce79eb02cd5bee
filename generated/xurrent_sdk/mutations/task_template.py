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
    from ..inputs.task_template import TaskTemplateCreateArgs, TaskTemplateUpdateArgs
    from ..models.task_template import TaskTemplate, TaskTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def task_template_create(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateCreateArgs],
    ) -> TaskTemplate:
        """Creates a template for workflow tasks."""
        result: TaskTemplate = self._send("task_template_create", fields, select)
        return result

    def task_template_update(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateUpdateArgs],
    ) -> TaskTemplate:
        """Changes a template for workflow tasks."""
        result: TaskTemplate = self._send("task_template_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    task_template_create: Final = awaited(Mutations.task_template_create)
    task_template_update: Final = awaited(Mutations.task_template_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    task_template_create: Final = batched(Mutations.task_template_create)
    task_template_update: Final = batched(Mutations.task_template_update)
