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
    from ..inputs.workflow_template import (
        WorkflowTemplateCreateArgs,
        WorkflowTemplateUpdateArgs,
    )
    from ..models.workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def workflow_template_create(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateCreateArgs],
    ) -> WorkflowTemplate:
        """Creates a template for workflows (Account Designer or Account Administrator
        role).
        """
        result: WorkflowTemplate = self._send(
            "workflow_template_create", fields, select
        )
        return result

    def workflow_template_update(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateUpdateArgs],
    ) -> WorkflowTemplate:
        """Changes a template for workflows (Account Designer or Account Administrator
        role).
        """
        result: WorkflowTemplate = self._send(
            "workflow_template_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    workflow_template_create: Final = awaited(Mutations.workflow_template_create)
    workflow_template_update: Final = awaited(Mutations.workflow_template_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    workflow_template_create: Final = batched(Mutations.workflow_template_create)
    workflow_template_update: Final = batched(Mutations.workflow_template_update)
