# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.account import Account, AccountFields


class Queries(QueryRoots):
    """The queries of the account."""

    def account(
        self,
    ) -> RecordQuery[Account, AccountFields[Never, One]]:
        """Account named in the account header."""
        return self._record("account", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def account(
        self,
    ) -> AsyncRecordQuery[Account, AccountFields[Never, One]]:
        """Account named in the account header."""
        return self._record("account", locals())
