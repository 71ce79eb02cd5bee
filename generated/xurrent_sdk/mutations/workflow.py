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
    from ..inputs.workflow import WorkflowCreateArgs, WorkflowUpdateArgs
    from ..models.workflow import Workflow, WorkflowFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def workflow_create(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowCreateArgs],
    ) -> Workflow:
        """Creates a workflow from a workflow template."""
        result: Workflow = self._send("workflow_create", fields, select)
        return result

    def workflow_update(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowUpdateArgs],
    ) -> Workflow:
        """Changes a workflow, its links, or adds a note."""
        result: Workflow = self._send("workflow_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    workflow_create: Final = awaited(Mutations.workflow_create)
    workflow_update: Final = awaited(Mutations.workflow_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_create: Final = batched(Mutations.workflow_create)
    workflow_update: Final = batched(Mutations.workflow_update)
