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
    from ..inputs.survey_response import (
        SurveyResponseCreateArgs,
        SurveyResponseCreateInput,
        SurveyResponseUpdateArgs,
        SurveyResponseUpdateInput,
    )
    from ..models.survey_response import SurveyResponse, SurveyResponseFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def survey_response_create(
        self,
        input: SurveyResponseCreateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    def survey_response_create(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseCreateArgs],
    ) -> SurveyResponse: ...
    def survey_response_create(
        self,
        input: SurveyResponseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Records a filled-in survey."""
        found: SurveyResponse = self._send(
            "survey_response_create", input, fields, select
        )
        return found

    @overload
    def survey_response_update(
        self,
        input: SurveyResponseUpdateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    def survey_response_update(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseUpdateArgs],
    ) -> SurveyResponse: ...
    def survey_response_update(
        self,
        input: SurveyResponseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Changes a filled-in survey."""
        found: SurveyResponse = self._send(
            "survey_response_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def survey_response_create(
        self,
        input: SurveyResponseCreateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    async def survey_response_create(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseCreateArgs],
    ) -> SurveyResponse: ...
    async def survey_response_create(
        self,
        input: SurveyResponseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Records a filled-in survey."""
        found: SurveyResponse = await self._send(
            "survey_response_create", input, fields, select
        )
        return found

    @overload
    async def survey_response_update(
        self,
        input: SurveyResponseUpdateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    async def survey_response_update(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseUpdateArgs],
    ) -> SurveyResponse: ...
    async def survey_response_update(
        self,
        input: SurveyResponseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Changes a filled-in survey."""
        found: SurveyResponse = await self._send(
            "survey_response_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    survey_response_create = batched(Mutations.survey_response_create)
    survey_response_update = batched(Mutations.survey_response_update)
