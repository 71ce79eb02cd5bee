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
    from ..inputs.project_category import (
        ProjectCategoryCreateArgs,
        ProjectCategoryCreateInput,
        ProjectCategoryUpdateArgs,
        ProjectCategoryUpdateInput,
    )
    from ..models.project_category import ProjectCategory, ProjectCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_category_create(
        self,
        input: ProjectCategoryCreateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    def project_category_create(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryCreateArgs],
    ) -> ProjectCategory: ...
    def project_category_create(
        self,
        input: ProjectCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Creates a category that projects can be given."""
        found: ProjectCategory = self._send(
            "project_category_create", input, fields, select
        )
        return found

    @overload
    def project_category_update(
        self,
        input: ProjectCategoryUpdateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    def project_category_update(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryUpdateArgs],
    ) -> ProjectCategory: ...
    def project_category_update(
        self,
        input: ProjectCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Changes a category for projects."""
        found: ProjectCategory = self._send(
            "project_category_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_category_create(
        self,
        input: ProjectCategoryCreateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    async def project_category_create(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryCreateArgs],
    ) -> ProjectCategory: ...
    async def project_category_create(
        self,
        input: ProjectCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Creates a category that projects can be given."""
        found: ProjectCategory = await self._send(
            "project_category_create", input, fields, select
        )
        return found

    @overload
    async def project_category_update(
        self,
        input: ProjectCategoryUpdateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    async def project_category_update(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryUpdateArgs],
    ) -> ProjectCategory: ...
    async def project_category_update(
        self,
        input: ProjectCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Changes a category for projects."""
        found: ProjectCategory = await self._send(
            "project_category_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_category_create = batched(Mutations.project_category_create)
    project_category_update = batched(Mutations.project_category_update)
