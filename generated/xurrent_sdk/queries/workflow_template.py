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
    from ..enums.workflow_template import (
        WorkflowTemplateView,
        WorkflowTemplateViewLiteral,
    )
    from ..inputs.workflow_template import (
        WorkflowTemplateFilter,
        WorkflowTemplateOrder,
        WorkflowTemplateOrderBy,
        WorkflowTemplateWhere,
    )
    from ..models.workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Queries(QueryRoots):
    """The queries of the account."""

    def workflow_templates(
        self,
        *,
        filter: WorkflowTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[WorkflowTemplateOrder | WorkflowTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: WorkflowTemplateView | WorkflowTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WorkflowTemplate, WorkflowTemplateFields[Never, One], WorkflowTemplateWhere
    ]:
        """Templates of workflows; `view` defaults to the current account."""
        return self._connection("workflow_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    workflow_templates: Final = asynchronous(Queries.workflow_templates)
