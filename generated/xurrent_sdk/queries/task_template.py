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
    from ..enums.task_template import TaskTemplateView, TaskTemplateViewLiteral
    from ..inputs.task_template import (
        TaskTemplateFilter,
        TaskTemplateOrder,
        TaskTemplateOrderBy,
        TaskTemplateWhere,
    )
    from ..models.task_template import TaskTemplate, TaskTemplateFields


class Queries(QueryRoots):
    """The queries of the account."""

    def task_templates(
        self,
        *,
        filter: TaskTemplateFilter | None | Unset = UNSET,
        order: Sequence[TaskTemplateOrder | TaskTemplateOrderBy] | None | Unset = UNSET,
        view: TaskTemplateView | TaskTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TaskTemplate, TaskTemplateFields[Never, One], TaskTemplateWhere
    ]:
        """Templates of workflow tasks; `view` defaults to the current account."""
        return self._connection("task_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    task_templates: Final = asynchronous(Queries.task_templates)
