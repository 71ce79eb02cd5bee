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
    from ..inputs.closure_code import (
        ClosureCodeCreateArgs,
        ClosureCodeCreateInput,
        ClosureCodeUpdateArgs,
        ClosureCodeUpdateInput,
    )
    from ..models.closure_code import ClosureCode, ClosureCodeFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def closure_code_create(
        self,
        input: ClosureCodeCreateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    def closure_code_create(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeCreateArgs],
    ) -> ClosureCode: ...
    def closure_code_create(
        self,
        input: ClosureCodeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Creates a closure code that requests can be given."""
        found: ClosureCode = self._send("closure_code_create", input, fields, select)
        return found

    @overload
    def closure_code_update(
        self,
        input: ClosureCodeUpdateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    def closure_code_update(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeUpdateArgs],
    ) -> ClosureCode: ...
    def closure_code_update(
        self,
        input: ClosureCodeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Changes a closure code."""
        found: ClosureCode = self._send("closure_code_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def closure_code_create(
        self,
        input: ClosureCodeCreateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    async def closure_code_create(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeCreateArgs],
    ) -> ClosureCode: ...
    async def closure_code_create(
        self,
        input: ClosureCodeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Creates a closure code that requests can be given."""
        found: ClosureCode = await self._send(
            "closure_code_create", input, fields, select
        )
        return found

    @overload
    async def closure_code_update(
        self,
        input: ClosureCodeUpdateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    async def closure_code_update(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeUpdateArgs],
    ) -> ClosureCode: ...
    async def closure_code_update(
        self,
        input: ClosureCodeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Changes a closure code."""
        found: ClosureCode = await self._send(
            "closure_code_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    closure_code_create = batched(Mutations.closure_code_create)
    closure_code_update = batched(Mutations.closure_code_update)
