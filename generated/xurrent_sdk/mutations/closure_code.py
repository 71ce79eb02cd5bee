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
    from ..inputs.closure_code import ClosureCodeCreateArgs, ClosureCodeUpdateArgs
    from ..models.closure_code import ClosureCode, ClosureCodeFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def closure_code_create(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeCreateArgs],
    ) -> ClosureCode:
        """Creates a closure code that requests can be given."""
        result: ClosureCode = self._send("closure_code_create", fields, select)
        return result

    def closure_code_update(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeUpdateArgs],
    ) -> ClosureCode:
        """Changes a closure code."""
        result: ClosureCode = self._send("closure_code_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    closure_code_create: Final = awaited(Mutations.closure_code_create)
    closure_code_update: Final = awaited(Mutations.closure_code_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    closure_code_create: Final = batched(Mutations.closure_code_create)
    closure_code_update: Final = batched(Mutations.closure_code_update)
