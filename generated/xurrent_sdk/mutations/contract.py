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
    from ..inputs.contract import (
        ContractCreateArgs,
        ContractCreateInput,
        ContractUpdateArgs,
        ContractUpdateInput,
    )
    from ..models.contract import Contract, ContractFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def contract_create(
        self,
        input: ContractCreateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    def contract_create(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractCreateArgs],
    ) -> Contract: ...
    def contract_create(
        self,
        input: ContractCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Creates a contract (Financial Manager role)."""
        found: Contract = self._send("contract_create", input, fields, select)
        return found

    @overload
    def contract_update(
        self,
        input: ContractUpdateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    def contract_update(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractUpdateArgs],
    ) -> Contract: ...
    def contract_update(
        self,
        input: ContractUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Changes a contract (Financial Manager role)."""
        found: Contract = self._send("contract_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def contract_create(
        self,
        input: ContractCreateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    async def contract_create(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractCreateArgs],
    ) -> Contract: ...
    async def contract_create(
        self,
        input: ContractCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Creates a contract (Financial Manager role)."""
        found: Contract = await self._send("contract_create", input, fields, select)
        return found

    @overload
    async def contract_update(
        self,
        input: ContractUpdateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    async def contract_update(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractUpdateArgs],
    ) -> Contract: ...
    async def contract_update(
        self,
        input: ContractUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Changes a contract (Financial Manager role)."""
        found: Contract = await self._send("contract_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    contract_create = batched(Mutations.contract_create)
    contract_update = batched(Mutations.contract_update)
