# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.survey import (
        SurveyCreateArgs,
        SurveyCreateInput,
        SurveyUpdateArgs,
        SurveyUpdateInput,
    )
    from ..models.survey import Survey, SurveyFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def survey_create(
        self,
        input: SurveyCreateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    def survey_create(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyCreateArgs],
    ) -> Survey: ...
    def survey_create(
        self,
        input: SurveyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Creates a survey with its questions."""
        found: Survey = self._send("survey_create", input, fields, select)
        return found

    @overload
    def survey_update(
        self,
        input: SurveyUpdateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    def survey_update(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyUpdateArgs],
    ) -> Survey: ...
    def survey_update(
        self,
        input: SurveyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Changes a survey and its questions."""
        found: Survey = self._send("survey_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def survey_create(
        self,
        input: SurveyCreateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    async def survey_create(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyCreateArgs],
    ) -> Survey: ...
    async def survey_create(
        self,
        input: SurveyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Creates a survey with its questions."""
        found: Survey = await self._send("survey_create", input, fields, select)
        return found

    @overload
    async def survey_update(
        self,
        input: SurveyUpdateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    async def survey_update(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyUpdateArgs],
    ) -> Survey: ...
    async def survey_update(
        self,
        input: SurveyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Changes a survey and its questions."""
        found: Survey = await self._send("survey_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    survey_create = batched(Mutations.survey_create)
    survey_update = batched(Mutations.survey_update)
