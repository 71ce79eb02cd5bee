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
    from ..inputs.workflow_template import (
        WorkflowTemplateCreateArgs,
        WorkflowTemplateCreateInput,
        WorkflowTemplateUpdateArgs,
        WorkflowTemplateUpdateInput,
    )
    from ..models.workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    def workflow_template_create(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateCreateArgs],
    ) -> WorkflowTemplate: ...
    def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Creates a template for workflows (Account Designer or Account Administrator
        role).
        """
        found: WorkflowTemplate = self._send(
            "workflow_template_create", input, fields, select
        )
        return found

    @overload
    def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    def workflow_template_update(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateUpdateArgs],
    ) -> WorkflowTemplate: ...
    def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Changes a template for workflows (Account Designer or Account Administrator
        role).
        """
        found: WorkflowTemplate = self._send(
            "workflow_template_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    async def workflow_template_create(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateCreateArgs],
    ) -> WorkflowTemplate: ...
    async def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Creates a template for workflows (Account Designer or Account Administrator
        role).
        """
        found: WorkflowTemplate = await self._send(
            "workflow_template_create", input, fields, select
        )
        return found

    @overload
    async def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    async def workflow_template_update(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateUpdateArgs],
    ) -> WorkflowTemplate: ...
    async def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Changes a template for workflows (Account Designer or Account Administrator
        role).
        """
        found: WorkflowTemplate = await self._send(
            "workflow_template_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_template_create = batched(Mutations.workflow_template_create)
    workflow_template_update = batched(Mutations.workflow_template_update)
