"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from .._runtime.codegen import AsyncValueQuery, ValueQuery
    from ..enums.common import RiskStatus


class Queries(QueryRoots):
    """The queries of the account."""

    def status(
        self,
    ) -> ValueQuery[RiskStatus]:
        """The root field ``status``."""
        return self._value("status", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def status(
        self,
    ) -> AsyncValueQuery[RiskStatus]:
        """The root field ``status``."""
        return self._value("status", locals())
