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
    from ..inputs.contract import ContractCreateArgs, ContractUpdateArgs
    from ..models.contract import Contract, ContractFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def contract_create(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractCreateArgs],
    ) -> Contract:
        """Creates a contract (Financial Manager role)."""
        result: Contract = self._send("contract_create", fields, select)
        return result

    def contract_update(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractUpdateArgs],
    ) -> Contract:
        """Changes a contract (Financial Manager role)."""
        result: Contract = self._send("contract_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    contract_create: Final = awaited(Mutations.contract_create)
    contract_update: Final = awaited(Mutations.contract_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    contract_create: Final = batched(Mutations.contract_create)
    contract_update: Final = batched(Mutations.contract_update)
