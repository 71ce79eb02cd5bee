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
    from ..inputs.workflow import (
        WorkflowCreateArgs,
        WorkflowCreateInput,
        WorkflowUpdateArgs,
        WorkflowUpdateInput,
    )
    from ..models.workflow import Workflow, WorkflowFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def workflow_create(
        self,
        input: WorkflowCreateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    def workflow_create(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowCreateArgs],
    ) -> Workflow: ...
    def workflow_create(
        self,
        input: WorkflowCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Creates a workflow from a workflow template."""
        found: Workflow = self._send("workflow_create", input, fields, select)
        return found

    @overload
    def workflow_update(
        self,
        input: WorkflowUpdateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    def workflow_update(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowUpdateArgs],
    ) -> Workflow: ...
    def workflow_update(
        self,
        input: WorkflowUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Changes a workflow, its links, or adds a note."""
        found: Workflow = self._send("workflow_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def workflow_create(
        self,
        input: WorkflowCreateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    async def workflow_create(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowCreateArgs],
    ) -> Workflow: ...
    async def workflow_create(
        self,
        input: WorkflowCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Creates a workflow from a workflow template."""
        found: Workflow = await self._send("workflow_create", input, fields, select)
        return found

    @overload
    async def workflow_update(
        self,
        input: WorkflowUpdateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    async def workflow_update(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowUpdateArgs],
    ) -> Workflow: ...
    async def workflow_update(
        self,
        input: WorkflowUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Changes a workflow, its links, or adds a note."""
        found: Workflow = await self._send("workflow_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_create = batched(Mutations.workflow_create)
    workflow_update = batched(Mutations.workflow_update)
