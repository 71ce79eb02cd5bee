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
    from ..enums.survey import SurveyView, SurveyViewLiteral
    from ..inputs.survey import SurveyFilter, SurveyOrder, SurveyOrderBy, SurveyWhere
    from ..models.survey import Survey, SurveyFields


class Queries(QueryRoots):
    """The queries of the account."""

    def surveys(
        self,
        *,
        filter: SurveyFilter | None | Unset = UNSET,
        order: Sequence[SurveyOrder | SurveyOrderBy] | None | Unset = UNSET,
        view: SurveyView | SurveyViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Survey, SurveyFields[Never, One], SurveyWhere]:
        """Surveys; `view` defaults to the current account."""
        return self._connection("surveys", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    surveys: Final = asynchronous(Queries.surveys)
