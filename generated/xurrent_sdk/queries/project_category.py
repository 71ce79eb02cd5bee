# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.project_category import ProjectCategoryFilter, ProjectCategoryWhere
    from ..models.project_category import ProjectCategory, ProjectCategoryFields


class Queries(QueryRoots):
    """The queries of the account."""

    def project_categories(
        self,
        *,
        filter: ProjectCategoryFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectCategory, ProjectCategoryFields[Never, One], ProjectCategoryWhere
    ]:
        """Categories that projects can be given."""
        return self._connection("project_categories", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    project_categories: Final = asynchronous(Queries.project_categories)
