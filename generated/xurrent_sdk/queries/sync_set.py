# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.sync_set import SyncSetFilter, SyncSetWhere
    from ..models.sync_set import SyncSet, SyncSetFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sync_sets(
        self,
        *,
        filter: SyncSetFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[SyncSet, SyncSetFields[Never, One], SyncSetWhere]:
        """Sync sets with their last snapshots."""
        return self._connection("sync_sets", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    sync_sets: Final = asynchronous(Queries.sync_sets)
