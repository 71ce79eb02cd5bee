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
    from ..enums.project_task import ProjectTaskView, ProjectTaskViewLiteral
    from ..inputs.project_task import (
        ProjectTaskFilter,
        ProjectTaskOrder,
        ProjectTaskOrderBy,
        ProjectTaskWhere,
    )
    from ..models.project_task import ProjectTask, ProjectTaskFields


class Queries(QueryRoots):
    """The queries of the account."""

    def project_tasks(
        self,
        *,
        filter: ProjectTaskFilter | None | Unset = UNSET,
        order: Sequence[ProjectTaskOrder | ProjectTaskOrderBy] | None | Unset = UNSET,
        view: ProjectTaskView | ProjectTaskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ProjectTask, ProjectTaskFields[Never, One], ProjectTaskWhere]:
        """Tasks of all projects; `view` defaults to the current account."""
        return self._connection("project_tasks", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    project_tasks: Final = asynchronous(Queries.project_tasks)
