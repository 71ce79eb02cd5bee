"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import deprecated

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import (
        AsyncConnectionQuery,
        AsyncRecordQuery,
        ConnectionQuery,
        One,
        RecordQuery,
        Unset,
    )
    from ..inputs.thing import ThingFilter, ThingWhere
    from ..models.thing import Thing, ThingFields


class Queries(QueryRoots):
    """The queries of the account."""

    @deprecated('Use "things" instead.')
    def old(
        self,
    ) -> RecordQuery[Thing, ThingFields[Never, One]]:
        """Still here.

        Deprecated: Use "things" instead.
        """
        return self._record("old", locals())

    @overload
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]: ...
    @overload
    @deprecated("size: Use filter.")
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
    ) -> ConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]: ...
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
    ) -> ConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]:
        """The root field ``things``.

        ``size``: Deprecated: Use filter.
        """
        return self._connection("things", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    @deprecated('Use "things" instead.')
    def old(
        self,
    ) -> AsyncRecordQuery[Thing, ThingFields[Never, One]]:
        """Still here.

        Deprecated: Use "things" instead.
        """
        return self._record("old", locals())

    @overload
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> AsyncConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]: ...
    @overload
    @deprecated("size: Use filter.")
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
    ) -> AsyncConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]: ...
    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
    ) -> AsyncConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]:
        """The root field ``things``.

        ``size``: Deprecated: Use filter.
        """
        return self._connection("things", locals())
