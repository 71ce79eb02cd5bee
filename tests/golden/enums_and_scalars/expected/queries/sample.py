"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery, Unset
    from ..inputs.sample import SampleInput
    from ..models.sample import Sample, SampleFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sample(
        self,
        *,
        input: SampleInput | None | Unset = UNSET,
    ) -> RecordQuery[Sample, SampleFields[Never, One]]:
        """The root field ``sample``."""
        return self._record("sample", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def sample(
        self,
        *,
        input: SampleInput | None | Unset = UNSET,
    ) -> AsyncRecordQuery[Sample, SampleFields[Never, One]]:
        """The root field ``sample``."""
        return self._record("sample", locals())
