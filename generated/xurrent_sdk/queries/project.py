# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.project import ProjectView, ProjectViewLiteral
    from ..inputs.project import (
        ProjectFilter,
        ProjectOrder,
        ProjectOrderBy,
        ProjectWhere,
    )
    from ..models.project import Project, ProjectFields


class Queries(QueryRoots):
    """The queries of the account."""

    def projects(
        self,
        *,
        filter: ProjectFilter | None | Unset = UNSET,
        order: Sequence[ProjectOrder | ProjectOrderBy] | None | Unset = UNSET,
        view: ProjectView | ProjectViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Project, ProjectFields[Never, One], ProjectWhere]:
        """Projects; `view` defaults to the current account."""
        return self._connection("projects", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    projects: Final = asynchronous(Queries.projects)
