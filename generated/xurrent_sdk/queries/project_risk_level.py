# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.project_risk_level import (
        ProjectRiskLevelFilter,
        ProjectRiskLevelWhere,
    )
    from ..models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields


class Queries(QueryRoots):
    """The queries of the account."""

    def project_risk_levels(
        self,
        *,
        filter: ProjectRiskLevelFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectRiskLevel, ProjectRiskLevelFields[Never, One], ProjectRiskLevelWhere
    ]:
        """Risk levels that projects can be given."""
        return self._connection("project_risk_levels", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    project_risk_levels: Final = asynchronous(Queries.project_risk_levels)
