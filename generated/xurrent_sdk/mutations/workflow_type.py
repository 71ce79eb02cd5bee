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
    from ..inputs.workflow_type import (
        WorkflowTypeCreateArgs,
        WorkflowTypeCreateInput,
        WorkflowTypeUpdateArgs,
        WorkflowTypeUpdateInput,
    )
    from ..models.workflow_type import WorkflowType, WorkflowTypeFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    def workflow_type_create(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeCreateArgs],
    ) -> WorkflowType: ...
    def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Creates a type that workflows can be given."""
        found: WorkflowType = self._send("workflow_type_create", input, fields, select)
        return found

    @overload
    def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    def workflow_type_update(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeUpdateArgs],
    ) -> WorkflowType: ...
    def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Changes a type for workflows."""
        found: WorkflowType = self._send("workflow_type_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    async def workflow_type_create(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeCreateArgs],
    ) -> WorkflowType: ...
    async def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Creates a type that workflows can be given."""
        found: WorkflowType = await self._send(
            "workflow_type_create", input, fields, select
        )
        return found

    @overload
    async def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    async def workflow_type_update(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeUpdateArgs],
    ) -> WorkflowType: ...
    async def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Changes a type for workflows."""
        found: WorkflowType = await self._send(
            "workflow_type_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_type_create = batched(Mutations.workflow_type_create)
    workflow_type_update = batched(Mutations.workflow_type_update)
