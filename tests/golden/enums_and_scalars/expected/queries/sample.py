"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.sample import Sample, SampleFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sample(
        self,
    ) -> RecordQuery[Sample, SampleFields[Never, One]]:
        """The root field ``sample``."""
        return self._record("sample", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def sample(
        self,
    ) -> AsyncRecordQuery[Sample, SampleFields[Never, One]]:
        """The root field ``sample``."""
        return self._record("sample", locals())
