"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordListQuery, One, RecordListQuery
    from ..models.found import Found, FoundFields


class Queries(QueryRoots):
    """The queries of the account."""

    def found(
        self,
    ) -> RecordListQuery[list[Found], FoundFields[Never, One]]:
        """The root field ``found``."""
        return self._records("found", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def found(
        self,
    ) -> AsyncRecordListQuery[list[Found], FoundFields[Never, One]]:
        """The root field ``found``."""
        return self._records("found", locals())
