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
    from ..inputs.survey import SurveyCreateArgs, SurveyUpdateArgs
    from ..models.survey import Survey, SurveyFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def survey_create(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyCreateArgs],
    ) -> Survey:
        """Creates a survey with its questions."""
        result: Survey = self._send("survey_create", fields, select)
        return result

    def survey_update(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyUpdateArgs],
    ) -> Survey:
        """Changes a survey and its questions."""
        result: Survey = self._send("survey_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    survey_create: Final = awaited(Mutations.survey_create)
    survey_update: Final = awaited(Mutations.survey_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    survey_create: Final = batched(Mutations.survey_create)
    survey_update: Final = batched(Mutations.survey_update)
