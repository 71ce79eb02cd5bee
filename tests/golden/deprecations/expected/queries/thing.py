# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import deprecated
from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET

if TYPE_CHECKING:
    from typing import Never
    from .._runtime.codegen import (
        AsyncRecordListQuery,
        AsyncRecordQuery,
        One,
        RecordListQuery,
        RecordQuery,
        Unset,
    )
    from ..models.thing import Thing, ThingFields


class Queries(QueryRoots):
    """The queries of the account."""

    def new(
        self,
    ) -> RecordQuery[Thing, ThingFields[Never, One]]:
        """The root field ``new``."""
        return self._record("new", locals())

    @deprecated("No longer supported")
    def old_things(
        self,
        *,
        after: str | None | Unset = UNSET,
        first: int | None | Unset = UNSET,
    ) -> RecordListQuery[list[Thing], ThingFields[Never, One]]:
        """Deprecated: No longer supported"""
        return self._records("old_things", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def new(
        self,
    ) -> AsyncRecordQuery[Thing, ThingFields[Never, One]]:
        """The root field ``new``."""
        return self._record("new", locals())

    @deprecated("No longer supported")
    def old_things(
        self,
        *,
        after: str | None | Unset = UNSET,
        first: int | None | Unset = UNSET,
    ) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """Deprecated: No longer supported"""
        return self._records("old_things", locals())
