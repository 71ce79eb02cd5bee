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
    from ..inputs.task_template import (
        TaskTemplateCreateArgs,
        TaskTemplateCreateInput,
        TaskTemplateUpdateArgs,
        TaskTemplateUpdateInput,
    )
    from ..models.task_template import TaskTemplate, TaskTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def task_template_create(
        self,
        input: TaskTemplateCreateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    def task_template_create(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateCreateArgs],
    ) -> TaskTemplate: ...
    def task_template_create(
        self,
        input: TaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Creates a template for workflow tasks."""
        found: TaskTemplate = self._send("task_template_create", input, fields, select)
        return found

    @overload
    def task_template_update(
        self,
        input: TaskTemplateUpdateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    def task_template_update(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateUpdateArgs],
    ) -> TaskTemplate: ...
    def task_template_update(
        self,
        input: TaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Changes a template for workflow tasks."""
        found: TaskTemplate = self._send("task_template_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def task_template_create(
        self,
        input: TaskTemplateCreateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    async def task_template_create(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateCreateArgs],
    ) -> TaskTemplate: ...
    async def task_template_create(
        self,
        input: TaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Creates a template for workflow tasks."""
        found: TaskTemplate = await self._send(
            "task_template_create", input, fields, select
        )
        return found

    @overload
    async def task_template_update(
        self,
        input: TaskTemplateUpdateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    async def task_template_update(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateUpdateArgs],
    ) -> TaskTemplate: ...
    async def task_template_update(
        self,
        input: TaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Changes a template for workflow tasks."""
        found: TaskTemplate = await self._send(
            "task_template_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    task_template_create = batched(Mutations.task_template_create)
    task_template_update = batched(Mutations.task_template_update)
