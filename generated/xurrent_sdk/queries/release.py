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
    from ..enums.release import ReleaseView, ReleaseViewLiteral
    from ..inputs.release import (
        ReleaseFilter,
        ReleaseOrder,
        ReleaseOrderBy,
        ReleaseWhere,
    )
    from ..models.release import Release, ReleaseFields


class Queries(QueryRoots):
    """The queries of the account."""

    def releases(
        self,
        *,
        filter: ReleaseFilter | None | Unset = UNSET,
        order: Sequence[ReleaseOrder | ReleaseOrderBy] | None | Unset = UNSET,
        view: ReleaseView | ReleaseViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Release, ReleaseFields[Never, One], ReleaseWhere]:
        """Releases; `view` defaults to the current account."""
        return self._connection("releases", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    releases: Final = asynchronous(Queries.releases)
