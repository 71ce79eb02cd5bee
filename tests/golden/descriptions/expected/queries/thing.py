"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordListQuery, One, RecordListQuery, Unset
    from ..inputs.thing import ThingFilter
    from ..models.thing import Thing, ThingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> RecordListQuery[list[Thing], ThingFields[Never, One]]:
        """All things. With a "quote" at the end of the line: "quoted"

        ``filter``: Only these.
        """
        return self._records("things", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """All things. With a "quote" at the end of the line: "quoted"

        ``filter``: Only these.
        """
        return self._records("things", locals())
