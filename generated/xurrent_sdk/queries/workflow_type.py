# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.workflow_type import WorkflowTypeFilter, WorkflowTypeWhere
    from ..models.workflow_type import WorkflowType, WorkflowTypeFields


class Queries(QueryRoots):
    """The queries of the account."""

    def workflow_types(
        self,
        *,
        filter: WorkflowTypeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WorkflowType, WorkflowTypeFields[Never, One], WorkflowTypeWhere
    ]:
        """Types that workflows can be given."""
        return self._connection("workflow_types", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    workflow_types: Final = asynchronous(Queries.workflow_types)
