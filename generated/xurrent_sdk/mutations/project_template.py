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
    from ..inputs.project_template import (
        ProjectTemplateCreateArgs,
        ProjectTemplateCreateInput,
        ProjectTemplateUpdateArgs,
        ProjectTemplateUpdateInput,
    )
    from ..models.project_template import ProjectTemplate, ProjectTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_template_create(
        self,
        input: ProjectTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    def project_template_create(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateCreateArgs],
    ) -> ProjectTemplate: ...
    def project_template_create(
        self,
        input: ProjectTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Creates a template for projects (Project Manager or Account Administrator
        role).
        """
        found: ProjectTemplate = self._send(
            "project_template_create", input, fields, select
        )
        return found

    @overload
    def project_template_update(
        self,
        input: ProjectTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    def project_template_update(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateUpdateArgs],
    ) -> ProjectTemplate: ...
    def project_template_update(
        self,
        input: ProjectTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Changes a template for projects (Project Manager or Account Administrator
        role).
        """
        found: ProjectTemplate = self._send(
            "project_template_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_template_create(
        self,
        input: ProjectTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    async def project_template_create(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateCreateArgs],
    ) -> ProjectTemplate: ...
    async def project_template_create(
        self,
        input: ProjectTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Creates a template for projects (Project Manager or Account Administrator
        role).
        """
        found: ProjectTemplate = await self._send(
            "project_template_create", input, fields, select
        )
        return found

    @overload
    async def project_template_update(
        self,
        input: ProjectTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    async def project_template_update(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateUpdateArgs],
    ) -> ProjectTemplate: ...
    async def project_template_update(
        self,
        input: ProjectTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Changes a template for projects (Project Manager or Account Administrator
        role).
        """
        found: ProjectTemplate = await self._send(
            "project_template_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_template_create = batched(Mutations.project_template_create)
    project_template_update = batched(Mutations.project_template_update)
