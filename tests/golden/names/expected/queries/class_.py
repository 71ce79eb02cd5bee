"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery, Unset
    from ..models.class_ import Class, ClassFields


class Queries(QueryRoots):
    """The queries of the account."""

    def class__(
        self,
        *,
        from_: int | None | Unset = UNSET,
        list: Sequence[int] | None | Unset = UNSET,
        self_: str | None | Unset = UNSET,
    ) -> RecordQuery[Class, ClassFields[Never, One]]:
        """The root field ``class``."""
        return self._record("class__", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def class__(
        self,
        *,
        from_: int | None | Unset = UNSET,
        list: Sequence[int] | None | Unset = UNSET,
        self_: str | None | Unset = UNSET,
    ) -> AsyncRecordQuery[Class, ClassFields[Never, One]]:
        """The root field ``class``."""
        return self._record("class__", locals())
