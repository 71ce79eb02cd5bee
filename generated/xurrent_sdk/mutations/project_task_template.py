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
    from ..inputs.project_task_template import (
        ProjectTaskTemplateCreateArgs,
        ProjectTaskTemplateUpdateArgs,
    )
    from ..models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_task_template_create(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateCreateArgs],
    ) -> ProjectTaskTemplate:
        """Creates a template for project tasks (Project Manager or Account
        Administrator role).
        """
        result: ProjectTaskTemplate = self._send(
            "project_task_template_create", fields, select
        )
        return result

    def project_task_template_update(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateUpdateArgs],
    ) -> ProjectTaskTemplate:
        """Changes a template for project tasks (Project Manager or Account
        Administrator role).
        """
        result: ProjectTaskTemplate = self._send(
            "project_task_template_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_task_template_create: Final = awaited(
        Mutations.project_task_template_create
    )
    project_task_template_update: Final = awaited(
        Mutations.project_task_template_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_task_template_create: Final = batched(
        Mutations.project_task_template_create
    )
    project_task_template_update: Final = batched(
        Mutations.project_task_template_update
    )
