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
    from ..enums.agile_board import AgileBoardView, AgileBoardViewLiteral
    from ..inputs.agile_board import (
        AgileBoardFilter,
        AgileBoardOrder,
        AgileBoardOrderBy,
        AgileBoardWhere,
    )
    from ..models.agile_board import AgileBoard, AgileBoardFields


class Queries(QueryRoots):
    """The queries of the account."""

    def agile_boards(
        self,
        *,
        filter: AgileBoardFilter | None | Unset = UNSET,
        order: Sequence[AgileBoardOrder | AgileBoardOrderBy] | None | Unset = UNSET,
        view: AgileBoardView | AgileBoardViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AgileBoard, AgileBoardFields[Never, One], AgileBoardWhere]:
        """Agile boards; `view` defaults to the current account."""
        return self._connection("agile_boards", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    agile_boards: Final = asynchronous(Queries.agile_boards)
