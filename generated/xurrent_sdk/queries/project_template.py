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
    from ..enums.project_template import ProjectTemplateView, ProjectTemplateViewLiteral
    from ..inputs.project_template import (
        ProjectTemplateFilter,
        ProjectTemplateOrder,
        ProjectTemplateOrderBy,
        ProjectTemplateWhere,
    )
    from ..models.project_template import ProjectTemplate, ProjectTemplateFields


class Queries(QueryRoots):
    """The queries of the account."""

    def project_templates(
        self,
        *,
        filter: ProjectTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[ProjectTemplateOrder | ProjectTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: ProjectTemplateView | ProjectTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectTemplate, ProjectTemplateFields[Never, One], ProjectTemplateWhere
    ]:
        """Templates of projects; `view` defaults to the current account."""
        return self._connection("project_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    project_templates: Final = asynchronous(Queries.project_templates)
