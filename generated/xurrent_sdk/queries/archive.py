# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.archive import ArchiveView, ArchiveViewLiteral
    from ..inputs.archive import (
        ArchiveFilter,
        ArchiveOrder,
        ArchiveOrderBy,
        ArchiveWhere,
    )
    from ..models.archive import Archive, ArchiveFields


class Queries(QueryRoots):
    """The queries of the account."""

    def archive(
        self,
        *,
        filter: ArchiveFilter | None | Unset = UNSET,
        order: Sequence[ArchiveOrder | ArchiveOrderBy] | None | Unset = UNSET,
        view: ArchiveView | ArchiveViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Archive, ArchiveFields[Never, One], ArchiveWhere]:
        """Entries of the archive; tells when and by whom records were archived. The
        `view` defaults to the current account.
        """
        return self._connection("archive", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    archive: Final = asynchronous(Queries.archive)
