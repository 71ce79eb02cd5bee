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
    from ..enums.scrum_workspace import ScrumWorkspaceView, ScrumWorkspaceViewLiteral
    from ..inputs.scrum_workspace import (
        ScrumWorkspaceFilter,
        ScrumWorkspaceOrder,
        ScrumWorkspaceOrderBy,
        ScrumWorkspaceWhere,
    )
    from ..models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields


class Queries(QueryRoots):
    """The queries of the account."""

    def scrum_workspaces(
        self,
        *,
        filter: ScrumWorkspaceFilter | None | Unset = UNSET,
        order: (
            Sequence[ScrumWorkspaceOrder | ScrumWorkspaceOrderBy] | None | Unset
        ) = UNSET,
        view: ScrumWorkspaceView | ScrumWorkspaceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ScrumWorkspace, ScrumWorkspaceFields[Never, One], ScrumWorkspaceWhere
    ]:
        """Scrum workspaces; `view` defaults to the current account."""
        return self._connection("scrum_workspaces", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    scrum_workspaces: Final = asynchronous(Queries.scrum_workspaces)
