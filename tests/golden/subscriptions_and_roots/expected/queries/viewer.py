"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.viewer import Viewer, ViewerFields


class Queries(QueryRoots):
    """The queries of the account."""

    def viewer(
        self,
    ) -> RecordQuery[Viewer, ViewerFields[Never, One]]:
        """The root field ``viewer``."""
        return self._record("viewer", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def viewer(
        self,
    ) -> AsyncRecordQuery[Viewer, ViewerFields[Never, One]]:
        """The root field ``viewer``."""
        return self._record("viewer", locals())
