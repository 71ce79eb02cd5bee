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
    from ..enums.team import TeamView, TeamViewLiteral
    from ..inputs.team import TeamFilter, TeamOrder, TeamOrderBy, TeamWhere
    from ..models.team import Team, TeamFields


class Queries(QueryRoots):
    """The queries of the account."""

    def teams(
        self,
        *,
        filter: TeamFilter | None | Unset = UNSET,
        order: Sequence[TeamOrder | TeamOrderBy] | None | Unset = UNSET,
        view: TeamView | TeamViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Team, TeamFields[Never, One], TeamWhere]:
        """Teams; `view` defaults to the current account."""
        return self._connection("teams", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    teams: Final = asynchronous(Queries.teams)
