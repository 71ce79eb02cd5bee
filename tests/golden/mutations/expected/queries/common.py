"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from .._runtime.codegen import AsyncValueQuery, ValueQuery


class Queries(QueryRoots):
    """The queries of the account."""

    def ok(
        self,
    ) -> ValueQuery[bool]:
        """The root field ``ok``."""
        return self._value("ok", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def ok(
        self,
    ) -> AsyncValueQuery[bool]:
        """The root field ``ok``."""
        return self._value("ok", locals())
