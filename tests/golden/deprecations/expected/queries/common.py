"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import deprecated

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from .._runtime.codegen import AsyncValueQuery, ValueQuery


class Queries(QueryRoots):
    """The queries of the account."""

    @deprecated('Use "new" instead.')
    def old(
        self,
    ) -> ValueQuery[str]:
        """Still here.

        Deprecated: Use "new" instead.
        """
        return self._value("old", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    @deprecated('Use "new" instead.')
    def old(
        self,
    ) -> AsyncValueQuery[str]:
        """Still here.

        Deprecated: Use "new" instead.
        """
        return self._value("old", locals())
