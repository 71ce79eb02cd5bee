"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.edge_connection import EdgeConnection, EdgeConnectionFields_


class Queries(QueryRoots):
    """The queries of the account."""

    def broken(
        self,
    ) -> RecordQuery[EdgeConnection, EdgeConnectionFields_[Never, One]]:
        """The root field ``broken``."""
        return self._record("broken", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def broken(
        self,
    ) -> AsyncRecordQuery[EdgeConnection, EdgeConnectionFields_[Never, One]]:
        """The root field ``broken``."""
        return self._record("broken", locals())
