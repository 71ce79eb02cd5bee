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
    from ..enums.sprint import SprintView, SprintViewLiteral
    from ..inputs.sprint import SprintFilter, SprintOrder, SprintOrderBy, SprintWhere
    from ..models.sprint import Sprint, SprintFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sprints(
        self,
        *,
        filter: SprintFilter | None | Unset = UNSET,
        order: Sequence[SprintOrder | SprintOrderBy] | None | Unset = UNSET,
        view: SprintView | SprintViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Sprint, SprintFields[Never, One], SprintWhere]:
        """Sprints of all scrum workspaces; `view` defaults to the current account."""
        return self._connection("sprints", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    sprints: Final = asynchronous(Queries.sprints)
