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
    from ..enums.problem import ProblemView, ProblemViewLiteral
    from ..inputs.problem import (
        ProblemFilter,
        ProblemOrder,
        ProblemOrderBy,
        ProblemWhere,
    )
    from ..models.problem import Problem, ProblemFields


class Queries(QueryRoots):
    """The queries of the account."""

    def problems(
        self,
        *,
        filter: ProblemFilter | None | Unset = UNSET,
        order: Sequence[ProblemOrder | ProblemOrderBy] | None | Unset = UNSET,
        view: ProblemView | ProblemViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Problem, ProblemFields[Never, One], ProblemWhere]:
        """Problems; `view` defaults to the current account."""
        return self._connection("problems", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    problems: Final = asynchronous(Queries.problems)
