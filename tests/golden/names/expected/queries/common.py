"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from builtins import list as _list

    from .._runtime.codegen import AsyncValueQuery, ValueQuery


class Queries(QueryRoots):
    """The queries of the account."""

    def class_(
        self,
    ) -> ValueQuery[str]:
        """The root field ``Class``."""
        return self._value("class_", locals())

    def list(
        self,
    ) -> ValueQuery[_list[str]]:
        """The root field ``list``."""
        return self._value("list", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def class_(
        self,
    ) -> AsyncValueQuery[str]:
        """The root field ``Class``."""
        return self._value("class_", locals())

    def list(
        self,
    ) -> AsyncValueQuery[_list[str]]:
        """The root field ``list``."""
        return self._value("list", locals())
