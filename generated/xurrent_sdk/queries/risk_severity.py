# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncConnectionQuery, ConnectionQuery, One, Unset
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

    def risk_severities(
        self,
        *,
        filter: RiskSeverityFilter | None | Unset = UNSET,
    ) -> AsyncConnectionQuery[
        RiskSeverity, RiskSeverityFields[Never, One], RiskSeverityWhere
    ]:
        """Severities that risks can be given."""
        return self._connection("risk_severities", locals())
