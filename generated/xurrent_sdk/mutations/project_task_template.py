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
    from ..inputs.project_task_template import (
        ProjectTaskTemplateCreateArgs,
        ProjectTaskTemplateCreateInput,
        ProjectTaskTemplateUpdateArgs,
        ProjectTaskTemplateUpdateInput,
    )
    from ..models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    def project_task_template_create(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateCreateArgs],
    ) -> ProjectTaskTemplate: ...
    def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Creates a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found: ProjectTaskTemplate = self._send(
            "project_task_template_create", input, fields, select
        )
        return found

    @overload
    def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    def project_task_template_update(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateUpdateArgs],
    ) -> ProjectTaskTemplate: ...
    def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Changes a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found: ProjectTaskTemplate = self._send(
            "project_task_template_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    async def project_task_template_create(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateCreateArgs],
    ) -> ProjectTaskTemplate: ...
    async def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Creates a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found: ProjectTaskTemplate = await self._send(
            "project_task_template_create", input, fields, select
        )
        return found

    @overload
    async def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    async def project_task_template_update(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateUpdateArgs],
    ) -> ProjectTaskTemplate: ...
    async def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Changes a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found: ProjectTaskTemplate = await self._send(
            "project_task_template_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_task_template_create = batched(Mutations.project_task_template_create)
    project_task_template_update = batched(Mutations.project_task_template_update)
