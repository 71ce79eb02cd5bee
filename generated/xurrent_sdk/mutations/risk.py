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
    from ..inputs.risk import (
        RiskCreateArgs,
        RiskCreateInput,
        RiskUpdateArgs,
        RiskUpdateInput,
    )
    from ..models.risk import Risk, RiskFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def risk_create(
        self,
        input: RiskCreateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    def risk_create(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskCreateArgs],
    ) -> Risk: ...
    def risk_create(
        self,
        input: RiskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Registers a risk."""
        found: Risk = self._send("risk_create", input, fields, select)
        return found

    @overload
    def risk_update(
        self,
        input: RiskUpdateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    def risk_update(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskUpdateArgs],
    ) -> Risk: ...
    def risk_update(
        self,
        input: RiskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Changes a risk or adds a note."""
        found: Risk = self._send("risk_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def risk_create(
        self,
        input: RiskCreateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    async def risk_create(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskCreateArgs],
    ) -> Risk: ...
    async def risk_create(
        self,
        input: RiskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Registers a risk."""
        found: Risk = await self._send("risk_create", input, fields, select)
        return found

    @overload
    async def risk_update(
        self,
        input: RiskUpdateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    async def risk_update(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskUpdateArgs],
    ) -> Risk: ...
    async def risk_update(
        self,
        input: RiskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Changes a risk or adds a note."""
        found: Risk = await self._send("risk_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    risk_create = batched(Mutations.risk_create)
    risk_update = batched(Mutations.risk_update)
