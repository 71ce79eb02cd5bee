"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery, Unset
    from ..inputs.thing import ThingFilter
    from ..models.thing import Thing, ThingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def thing(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> RecordQuery[Thing, ThingFields[Never, One]]:
        """A thing. With a "quote" at the end of the line: "quoted"

        ``filter``: Only these.
        """
        return self._record("thing", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def thing(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> AsyncRecordQuery[Thing, ThingFields[Never, One]]:
        """A thing. With a "quote" at the end of the line: "quoted"

        ``filter``: Only these.
        """
        return self._record("thing", locals())
