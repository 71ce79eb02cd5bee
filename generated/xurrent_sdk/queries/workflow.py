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
    from ..enums.workflow import WorkflowView, WorkflowViewLiteral
    from ..inputs.workflow import (
        WorkflowFilter,
        WorkflowOrder,
        WorkflowOrderBy,
        WorkflowWhere,
    )
    from ..models.workflow import Workflow, WorkflowFields


class Queries(QueryRoots):
    """The queries of the account."""

    def workflows(
        self,
        *,
        filter: WorkflowFilter | None | Unset = UNSET,
        order: Sequence[WorkflowOrder | WorkflowOrderBy] | None | Unset = UNSET,
        view: WorkflowView | WorkflowViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Workflow, WorkflowFields[Never, One], WorkflowWhere]:
        """Workflows; `view` defaults to the current account."""
        return self._connection("workflows", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    workflows: Final = asynchronous(Queries.workflows)
