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
    from ..inputs.sla_coverage_group import (
        SlaCoverageGroupCreateArgs,
        SlaCoverageGroupCreateInput,
        SlaCoverageGroupUpdateArgs,
        SlaCoverageGroupUpdateInput,
    )
    from ..models.sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    def sla_coverage_group_create(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupCreateArgs],
    ) -> SlaCoverageGroup: ...
    def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Creates a group of people that SLAs can cover."""
        found: SlaCoverageGroup = self._send(
            "sla_coverage_group_create", input, fields, select
        )
        return found

    @overload
    def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    def sla_coverage_group_update(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupUpdateArgs],
    ) -> SlaCoverageGroup: ...
    def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Changes a coverage group."""
        found: SlaCoverageGroup = self._send(
            "sla_coverage_group_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    async def sla_coverage_group_create(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupCreateArgs],
    ) -> SlaCoverageGroup: ...
    async def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Creates a group of people that SLAs can cover."""
        found: SlaCoverageGroup = await self._send(
            "sla_coverage_group_create", input, fields, select
        )
        return found

    @overload
    async def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    async def sla_coverage_group_update(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupUpdateArgs],
    ) -> SlaCoverageGroup: ...
    async def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Changes a coverage group."""
        found: SlaCoverageGroup = await self._send(
            "sla_coverage_group_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sla_coverage_group_create = batched(Mutations.sla_coverage_group_create)
    sla_coverage_group_update = batched(Mutations.sla_coverage_group_update)
