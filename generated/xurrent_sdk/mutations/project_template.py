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
    from ..inputs.project_template import (
        ProjectTemplateCreateArgs,
        ProjectTemplateUpdateArgs,
    )
    from ..models.project_template import ProjectTemplate, ProjectTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_template_create(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateCreateArgs],
    ) -> ProjectTemplate:
        """Creates a template for projects (Project Manager or Account Administrator
        role).
        """
        result: ProjectTemplate = self._send("project_template_create", fields, select)
        return result

    def project_template_update(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateUpdateArgs],
    ) -> ProjectTemplate:
        """Changes a template for projects (Project Manager or Account Administrator
        role).
        """
        result: ProjectTemplate = self._send("project_template_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_template_create: Final = awaited(Mutations.project_template_create)
    project_template_update: Final = awaited(Mutations.project_template_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_template_create: Final = batched(Mutations.project_template_create)
    project_template_update: Final = batched(Mutations.project_template_update)
