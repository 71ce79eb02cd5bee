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
    from ..enums.task import TaskView, TaskViewLiteral
    from ..inputs.task import TaskFilter, TaskOrder, TaskOrderBy, TaskWhere
    from ..models.task import Task, TaskFields


class Queries(QueryRoots):
    """The queries of the account."""

    def tasks(
        self,
        *,
        filter: TaskFilter | None | Unset = UNSET,
        order: Sequence[TaskOrder | TaskOrderBy] | None | Unset = UNSET,
        view: TaskView | TaskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Task, TaskFields[Never, One], TaskWhere]:
        """Tasks of all workflows; `view` defaults to the current account."""
        return self._connection("tasks", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    tasks: Final = asynchronous(Queries.tasks)
