"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.edge import Edge, EdgeFields


class Queries(QueryRoots):
    """The queries of the account."""

    def edge(
        self,
    ) -> RecordQuery[Edge, EdgeFields[Never, One]]:
        """The root field ``edge``."""
        return self._record("edge", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def edge(
        self,
    ) -> AsyncRecordQuery[Edge, EdgeFields[Never, One]]:
        """The root field ``edge``."""
        return self._record("edge", locals())
