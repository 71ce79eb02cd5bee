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
    from ..inputs.project_category import (
        ProjectCategoryCreateArgs,
        ProjectCategoryUpdateArgs,
    )
    from ..models.project_category import ProjectCategory, ProjectCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_category_create(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryCreateArgs],
    ) -> ProjectCategory:
        """Creates a category that projects can be given."""
        result: ProjectCategory = self._send("project_category_create", fields, select)
        return result

    def project_category_update(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryUpdateArgs],
    ) -> ProjectCategory:
        """Changes a category for projects."""
        result: ProjectCategory = self._send("project_category_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_category_create: Final = awaited(Mutations.project_category_create)
    project_category_update: Final = awaited(Mutations.project_category_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_category_create: Final = batched(Mutations.project_category_create)
    project_category_update: Final = batched(Mutations.project_category_update)
