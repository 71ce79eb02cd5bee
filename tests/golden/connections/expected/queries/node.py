"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.node import Node, NodeFields


class Queries(QueryRoots):
    """The queries of the account."""

    def node(
        self,
        id: str,
    ) -> RecordQuery[Node, NodeFields[Never, One]]:
        """The root field ``node``."""
        return self._record("node", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def node(
        self,
        id: str,
    ) -> AsyncRecordQuery[Node, NodeFields[Never, One]]:
        """The root field ``node``."""
        return self._record("node", locals())
