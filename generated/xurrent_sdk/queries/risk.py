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
    from ..enums.risk import RiskView, RiskViewLiteral
    from ..inputs.risk import RiskFilter, RiskOrder, RiskOrderBy, RiskWhere
    from ..models.risk import Risk, RiskFields


class Queries(QueryRoots):
    """The queries of the account."""

    def risks(
        self,
        *,
        filter: RiskFilter | None | Unset = UNSET,
        order: Sequence[RiskOrder | RiskOrderBy] | None | Unset = UNSET,
        view: RiskView | RiskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Risk, RiskFields[Never, One], RiskWhere]:
        """Risks; `view` defaults to the current account."""
        return self._connection("risks", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    risks: Final = asynchronous(Queries.risks)
