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
    from ..inputs.workflow_type import WorkflowTypeCreateArgs, WorkflowTypeUpdateArgs
    from ..models.workflow_type import WorkflowType, WorkflowTypeFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def workflow_type_create(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeCreateArgs],
    ) -> WorkflowType:
        """Creates a type that workflows can be given."""
        result: WorkflowType = self._send("workflow_type_create", fields, select)
        return result

    def workflow_type_update(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeUpdateArgs],
    ) -> WorkflowType:
        """Changes a type for workflows."""
        result: WorkflowType = self._send("workflow_type_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    workflow_type_create: Final = awaited(Mutations.workflow_type_create)
    workflow_type_update: Final = awaited(Mutations.workflow_type_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_type_create: Final = batched(Mutations.workflow_type_create)
    workflow_type_update: Final = batched(Mutations.workflow_type_update)
