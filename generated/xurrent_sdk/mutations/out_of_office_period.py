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
    from ..inputs.out_of_office_period import (
        OutOfOfficePeriodCreateArgs,
        OutOfOfficePeriodCreateInput,
        OutOfOfficePeriodDeleteMutationArgs,
        OutOfOfficePeriodDeleteMutationInput,
        OutOfOfficePeriodUpdateArgs,
        OutOfOfficePeriodUpdateInput,
    )
    from ..models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from ..models.out_of_office_period_delete_mutation_payload import (
        OutOfOfficePeriodDeleteMutationPayload,
        OutOfOfficePeriodDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    def out_of_office_period_create(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodCreateArgs],
    ) -> OutOfOfficePeriod: ...
    def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Registers an absence of a person."""
        found: OutOfOfficePeriod = self._send(
            "out_of_office_period_create", input, fields, select
        )
        return found

    @overload
    def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    @overload
    def out_of_office_period_delete(
        self,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[OutOfOfficePeriodDeleteMutationArgs],
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> OutOfOfficePeriodDeleteMutationPayload:
        """Deletes an absence."""
        found: OutOfOfficePeriodDeleteMutationPayload = self._send(
            "out_of_office_period_delete", input, fields, select
        )
        return found

    @overload
    def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    def out_of_office_period_update(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodUpdateArgs],
    ) -> OutOfOfficePeriod: ...
    def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Changes an absence."""
        found: OutOfOfficePeriod = self._send(
            "out_of_office_period_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    async def out_of_office_period_create(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodCreateArgs],
    ) -> OutOfOfficePeriod: ...
    async def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Registers an absence of a person."""
        found: OutOfOfficePeriod = await self._send(
            "out_of_office_period_create", input, fields, select
        )
        return found

    @overload
    async def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    @overload
    async def out_of_office_period_delete(
        self,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[OutOfOfficePeriodDeleteMutationArgs],
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    async def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> OutOfOfficePeriodDeleteMutationPayload:
        """Deletes an absence."""
        found: OutOfOfficePeriodDeleteMutationPayload = await self._send(
            "out_of_office_period_delete", input, fields, select
        )
        return found

    @overload
    async def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    async def out_of_office_period_update(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodUpdateArgs],
    ) -> OutOfOfficePeriod: ...
    async def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Changes an absence."""
        found: OutOfOfficePeriod = await self._send(
            "out_of_office_period_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    out_of_office_period_create = batched(Mutations.out_of_office_period_create)
    out_of_office_period_delete = batched(Mutations.out_of_office_period_delete)
    out_of_office_period_update = batched(Mutations.out_of_office_period_update)
