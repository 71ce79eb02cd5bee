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
    from ..enums.project_task_template import (
        ProjectTaskTemplateView,
        ProjectTaskTemplateViewLiteral,
    )
    from ..inputs.project_task_template import (
        ProjectTaskTemplateFilter,
        ProjectTaskTemplateOrder,
        ProjectTaskTemplateOrderBy,
        ProjectTaskTemplateWhere,
    )
    from ..models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def project_task_templates(
        self,
        *,
        filter: ProjectTaskTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[ProjectTaskTemplateOrder | ProjectTaskTemplateOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ProjectTaskTemplateView | ProjectTaskTemplateViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ProjectTaskTemplate,
        ProjectTaskTemplateFields[Never, One],
        ProjectTaskTemplateWhere,
    ]:
        """Templates of project tasks; `view` defaults to the current account."""
        return self._connection("project_task_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    project_task_templates: Final = asynchronous(Queries.project_task_templates)
