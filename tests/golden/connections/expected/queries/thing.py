"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import (
        AsyncRecordListQuery,
        ConnectionQuery,
        NoFilter,
        One,
        RecordListQuery,
        Unset,
    )
    from ..enums.thing import ThingView, ThingViewLiteral
    from ..inputs.thing import ThingFilter, ThingOrder, ThingOrderBy, ThingWhere
    from ..models.thing import Thing, ThingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def all(
        self,
    ) -> RecordListQuery[list[Thing], ThingFields[Never, One]]:
        """The root field ``all``."""
        return self._records("all", locals())

    def bare(
        self,
    ) -> ConnectionQuery[Thing, ThingFields[Never, One], NoFilter]:
        """The root field ``bare``."""
        return self._connection("bare", locals())

    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        order: Sequence[ThingOrder | ThingOrderBy] | None | Unset = UNSET,
        view: ThingView | ThingViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]:
        """The root field ``things``."""
        return self._connection("things", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def all(
        self,
    ) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """The root field ``all``."""
        return self._records("all", locals())

    bare: Final = asynchronous(Queries.bare)
    things: Final = asynchronous(Queries.things)
