# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.agile_board import AgileBoardCreateArgs, AgileBoardUpdateArgs
    from ..models.agile_board import AgileBoard, AgileBoardFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def agile_board_create(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardCreateArgs],
    ) -> AgileBoard:
        """Creates an agile board, optionally with columns."""
        result: AgileBoard = self._send("agile_board_create", fields, select)
        return result

    def agile_board_update(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardUpdateArgs],
    ) -> AgileBoard:
        """Changes an agile board and its columns."""
        result: AgileBoard = self._send("agile_board_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    agile_board_create: Final = awaited(Mutations.agile_board_create)
    agile_board_update: Final = awaited(Mutations.agile_board_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    agile_board_create: Final = batched(Mutations.agile_board_create)
    agile_board_update: Final = batched(Mutations.agile_board_update)
