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
    from ..inputs.project import (
        ProjectCreateArgs,
        ProjectCreateInput,
        ProjectUpdateArgs,
        ProjectUpdateInput,
    )
    from ..models.project import Project, ProjectFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_create(
        self,
        input: ProjectCreateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    def project_create(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCreateArgs],
    ) -> Project: ...
    def project_create(
        self,
        input: ProjectCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Creates a project; a template can be applied afterwards by
        `projectUpdate`.
        """
        found: Project = self._send("project_create", input, fields, select)
        return found

    @overload
    def project_update(
        self,
        input: ProjectUpdateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    def project_update(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectUpdateArgs],
    ) -> Project: ...
    def project_update(
        self,
        input: ProjectUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Changes a project, applies a template or adds a note."""
        found: Project = self._send("project_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_create(
        self,
        input: ProjectCreateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    async def project_create(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCreateArgs],
    ) -> Project: ...
    async def project_create(
        self,
        input: ProjectCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Creates a project; a template can be applied afterwards by
        `projectUpdate`.
        """
        found: Project = await self._send("project_create", input, fields, select)
        return found

    @overload
    async def project_update(
        self,
        input: ProjectUpdateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    async def project_update(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectUpdateArgs],
    ) -> Project: ...
    async def project_update(
        self,
        input: ProjectUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Changes a project, applies a template or adds a note."""
        found: Project = await self._send("project_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_create = batched(Mutations.project_create)
    project_update = batched(Mutations.project_update)
