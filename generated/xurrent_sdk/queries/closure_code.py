# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.closure_code import ClosureCodeFilter, ClosureCodeWhere
    from ..models.closure_code import ClosureCode, ClosureCodeFields


class Queries(QueryRoots):
    """The queries of the account."""

    def closure_codes(
        self,
        *,
        filter: ClosureCodeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[ClosureCode, ClosureCodeFields[Never, One], ClosureCodeWhere]:
        """Closure codes that requests can be given."""
        return self._connection("closure_codes", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    closure_codes: Final = asynchronous(Queries.closure_codes)
