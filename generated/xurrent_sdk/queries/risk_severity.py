# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.risk_severity import RiskSeverityFilter, RiskSeverityWhere
    from ..models.risk_severity import RiskSeverity, RiskSeverityFields


class Queries(QueryRoots):
    """The queries of the account."""

    def risk_severities(
        self,
        *,
        filter: RiskSeverityFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        RiskSeverity, RiskSeverityFields[Never, One], RiskSeverityWhere
    ]:
        """Severities that risks can be given."""
        return self._connection("risk_severities", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    risk_severities: Final = asynchronous(Queries.risk_severities)
