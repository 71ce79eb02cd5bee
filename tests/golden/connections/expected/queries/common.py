"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from .._runtime.codegen import AsyncValueQuery, ValueQuery


class Queries(QueryRoots):
    """The queries of the account."""

    def count(
        self,
    ) -> ValueQuery[int]:
        """The root field ``count``."""
        return self._value("count", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def count(
        self,
    ) -> AsyncValueQuery[int]:
        """The root field ``count``."""
        return self._value("count", locals())
