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
    from ..enums.trash import TrashView, TrashViewLiteral
    from ..inputs.trash import TrashFilter, TrashOrder, TrashOrderBy, TrashWhere
    from ..models.trash import Trash, TrashFields


class Queries(QueryRoots):
    """The queries of the account."""

    def trash(
        self,
        *,
        filter: TrashFilter | None | Unset = UNSET,
        order: Sequence[TrashOrder | TrashOrderBy] | None | Unset = UNSET,
        view: TrashView | TrashViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Trash, TrashFields[Never, One], TrashWhere]:
        """Entries of the trash; records in it are erased after 28 days. The `view`
        defaults to the current account.
        """
        return self._connection("trash", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    trash: Final = asynchronous(Queries.trash)
