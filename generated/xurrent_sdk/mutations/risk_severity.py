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
    from ..inputs.risk_severity import RiskSeverityCreateArgs, RiskSeverityUpdateArgs
    from ..models.risk_severity import RiskSeverity, RiskSeverityFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def risk_severity_create(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityCreateArgs],
    ) -> RiskSeverity:
        """Creates a severity that risks can be given."""
        result: RiskSeverity = self._send("risk_severity_create", fields, select)
        return result

    def risk_severity_update(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityUpdateArgs],
    ) -> RiskSeverity:
        """Changes a severity for risks."""
        result: RiskSeverity = self._send("risk_severity_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    risk_severity_create: Final = awaited(Mutations.risk_severity_create)
    risk_severity_update: Final = awaited(Mutations.risk_severity_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    risk_severity_create: Final = batched(Mutations.risk_severity_create)
    risk_severity_update: Final = batched(Mutations.risk_severity_update)
