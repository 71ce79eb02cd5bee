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
    from ..inputs.reservation_offering import (
        ReservationOfferingCreateArgs,
        ReservationOfferingCreateInput,
        ReservationOfferingUpdateArgs,
        ReservationOfferingUpdateInput,
    )
    from ..models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    def reservation_offering_create(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingCreateArgs],
    ) -> ReservationOffering: ...
    def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Creates terms under which CIs can be reserved."""
        found: ReservationOffering = self._send(
            "reservation_offering_create", input, fields, select
        )
        return found

    @overload
    def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    def reservation_offering_update(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingUpdateArgs],
    ) -> ReservationOffering: ...
    def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Changes terms under which CIs can be reserved."""
        found: ReservationOffering = self._send(
            "reservation_offering_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    async def reservation_offering_create(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingCreateArgs],
    ) -> ReservationOffering: ...
    async def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Creates terms under which CIs can be reserved."""
        found: ReservationOffering = await self._send(
            "reservation_offering_create", input, fields, select
        )
        return found

    @overload
    async def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    async def reservation_offering_update(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingUpdateArgs],
    ) -> ReservationOffering: ...
    async def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Changes terms under which CIs can be reserved."""
        found: ReservationOffering = await self._send(
            "reservation_offering_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    reservation_offering_create = batched(Mutations.reservation_offering_create)
    reservation_offering_update = batched(Mutations.reservation_offering_update)
