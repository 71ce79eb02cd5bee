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
    from ..inputs.risk import RiskCreateArgs, RiskUpdateArgs
    from ..models.risk import Risk, RiskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def risk_create(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskCreateArgs],
    ) -> Risk:
        """Registers a risk."""
        result: Risk = self._send("risk_create", fields, select)
        return result

    def risk_update(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskUpdateArgs],
    ) -> Risk:
        """Changes a risk or adds a note."""
        result: Risk = self._send("risk_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    risk_create: Final = awaited(Mutations.risk_create)
    risk_update: Final = awaited(Mutations.risk_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    risk_create: Final = batched(Mutations.risk_create)
    risk_update: Final = batched(Mutations.risk_update)
