# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sera_ai_studio(
        self,
    ) -> RecordQuery[SeraAiStudio, SeraAiStudioFields[Never, One]]:
        """Settings of the account's AI virtual agent."""
        return self._record("sera_ai_studio", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def sera_ai_studio(
        self,
    ) -> AsyncRecordQuery[SeraAiStudio, SeraAiStudioFields[Never, One]]:
        """Settings of the account's AI virtual agent."""
        return self._record("sera_ai_studio", locals())
