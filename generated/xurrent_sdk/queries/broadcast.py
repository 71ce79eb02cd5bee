# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.broadcast import BroadcastFilter, BroadcastWhere
    from ..models.broadcast import Broadcast, BroadcastFields


class Queries(QueryRoots):
    """The queries of the account."""

    def broadcasts(
        self,
        *,
        filter: BroadcastFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Broadcast, BroadcastFields[Never, One], BroadcastWhere]:
        """Announcements in the user interface and by e-mail."""
        return self._connection("broadcasts", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    broadcasts: Final = asynchronous(Queries.broadcasts)
