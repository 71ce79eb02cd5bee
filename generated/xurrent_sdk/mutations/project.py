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
    from ..inputs.project import ProjectCreateArgs, ProjectUpdateArgs
    from ..models.project import Project, ProjectFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_create(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCreateArgs],
    ) -> Project:
        """Creates a project; a template can be applied afterwards by
        `projectUpdate`.
        """
        result: Project = self._send("project_create", fields, select)
        return result

    def project_update(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectUpdateArgs],
    ) -> Project:
        """Changes a project, applies a template or adds a note."""
        result: Project = self._send("project_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_create: Final = awaited(Mutations.project_create)
    project_update: Final = awaited(Mutations.project_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_create: Final = batched(Mutations.project_create)
    project_update: Final = batched(Mutations.project_update)
