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
    from ..inputs.risk_severity import (
        RiskSeverityCreateArgs,
        RiskSeverityCreateInput,
        RiskSeverityUpdateArgs,
        RiskSeverityUpdateInput,
    )
    from ..models.risk_severity import RiskSeverity, RiskSeverityFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def risk_severity_create(
        self,
        input: RiskSeverityCreateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    def risk_severity_create(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityCreateArgs],
    ) -> RiskSeverity: ...
    def risk_severity_create(
        self,
        input: RiskSeverityCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Creates a severity that risks can be given."""
        found: RiskSeverity = self._send("risk_severity_create", input, fields, select)
        return found

    @overload
    def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    def risk_severity_update(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityUpdateArgs],
    ) -> RiskSeverity: ...
    def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Changes a severity for risks."""
        found: RiskSeverity = self._send("risk_severity_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def risk_severity_create(
        self,
        input: RiskSeverityCreateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    async def risk_severity_create(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityCreateArgs],
    ) -> RiskSeverity: ...
    async def risk_severity_create(
        self,
        input: RiskSeverityCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Creates a severity that risks can be given."""
        found: RiskSeverity = await self._send(
            "risk_severity_create", input, fields, select
        )
        return found

    @overload
    async def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    async def risk_severity_update(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityUpdateArgs],
    ) -> RiskSeverity: ...
    async def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Changes a severity for risks."""
        found: RiskSeverity = await self._send(
            "risk_severity_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    risk_severity_create = batched(Mutations.risk_severity_create)
    risk_severity_update = batched(Mutations.risk_severity_update)
