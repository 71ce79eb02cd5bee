# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.agile_board import (
        AgileBoardCreateArgs,
        AgileBoardCreateInput,
        AgileBoardUpdateArgs,
        AgileBoardUpdateInput,
    )
    from ..models.agile_board import AgileBoard, AgileBoardFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def agile_board_create(
        self,
        input: AgileBoardCreateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    def agile_board_create(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardCreateArgs],
    ) -> AgileBoard: ...
    def agile_board_create(
        self,
        input: AgileBoardCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Creates an agile board, optionally with columns."""
        found: AgileBoard = self._send("agile_board_create", input, fields, select)
        return found

    @overload
    def agile_board_update(
        self,
        input: AgileBoardUpdateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    def agile_board_update(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardUpdateArgs],
    ) -> AgileBoard: ...
    def agile_board_update(
        self,
        input: AgileBoardUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Changes an agile board and its columns."""
        found: AgileBoard = self._send("agile_board_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def agile_board_create(
        self,
        input: AgileBoardCreateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    async def agile_board_create(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardCreateArgs],
    ) -> AgileBoard: ...
    async def agile_board_create(
        self,
        input: AgileBoardCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Creates an agile board, optionally with columns."""
        found: AgileBoard = await self._send(
            "agile_board_create", input, fields, select
        )
        return found

    @overload
    async def agile_board_update(
        self,
        input: AgileBoardUpdateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    async def agile_board_update(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardUpdateArgs],
    ) -> AgileBoard: ...
    async def agile_board_update(
        self,
        input: AgileBoardUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Changes an agile board and its columns."""
        found: AgileBoard = await self._send(
            "agile_board_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    agile_board_create = batched(Mutations.agile_board_create)
    agile_board_update = batched(Mutations.agile_board_update)
