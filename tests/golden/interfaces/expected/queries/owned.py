"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.owned import Owned, OwnedFields


class Queries(QueryRoots):
    """The queries of the account."""

    def owned(
        self,
    ) -> RecordQuery[Owned, OwnedFields[Never, One]]:
        """The root field ``owned``."""
        return self._record("owned", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def owned(
        self,
    ) -> AsyncRecordQuery[Owned, OwnedFields[Never, One]]:
        """The root field ``owned``."""
        return self._record("owned", locals())
