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
    from ..enums.survey_response import SurveyResponseView, SurveyResponseViewLiteral
    from ..inputs.survey_response import (
        SurveyResponseFilter,
        SurveyResponseOrder,
        SurveyResponseOrderBy,
        SurveyResponseWhere,
    )
    from ..models.survey_response import SurveyResponse, SurveyResponseFields


class Queries(QueryRoots):
    """The queries of the account."""

    def survey_responses(
        self,
        *,
        filter: SurveyResponseFilter | None | Unset = UNSET,
        order: (
            Sequence[SurveyResponseOrder | SurveyResponseOrderBy] | None | Unset
        ) = UNSET,
        view: SurveyResponseView | SurveyResponseViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        SurveyResponse, SurveyResponseFields[Never, One], SurveyResponseWhere
    ]:
        """Filled-in surveys; `view` defaults to the current account."""
        return self._connection("survey_responses", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    survey_responses: Final = asynchronous(Queries.survey_responses)
