# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.survey_response import (
        SurveyResponseCreateArgs,
        SurveyResponseUpdateArgs,
    )
    from ..models.survey_response import SurveyResponse, SurveyResponseFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def survey_response_create(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseCreateArgs],
    ) -> SurveyResponse:
        """Records a filled-in survey."""
        result: SurveyResponse = self._send("survey_response_create", fields, select)
        return result

    def survey_response_update(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseUpdateArgs],
    ) -> SurveyResponse:
        """Changes a filled-in survey."""
        result: SurveyResponse = self._send("survey_response_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    survey_response_create: Final = awaited(Mutations.survey_response_create)
    survey_response_update: Final = awaited(Mutations.survey_response_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    survey_response_create: Final = batched(Mutations.survey_response_create)
    survey_response_update: Final = batched(Mutations.survey_response_update)
