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
    from ..inputs.reservation import (
        ReservationCreateArgs,
        ReservationCreateInput,
        ReservationUpdateArgs,
        ReservationUpdateInput,
    )
    from ..models.reservation import Reservation, ReservationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def reservation_create(
        self,
        input: ReservationCreateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    def reservation_create(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationCreateArgs],
    ) -> Reservation: ...
    def reservation_create(
        self,
        input: ReservationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Books a CI for a person."""
        found: Reservation = self._send("reservation_create", input, fields, select)
        return found

    @overload
    def reservation_update(
        self,
        input: ReservationUpdateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    def reservation_update(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationUpdateArgs],
    ) -> Reservation: ...
    def reservation_update(
        self,
        input: ReservationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Changes a booking, or a single occurrence of a repeated one."""
        found: Reservation = self._send("reservation_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def reservation_create(
        self,
        input: ReservationCreateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    async def reservation_create(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationCreateArgs],
    ) -> Reservation: ...
    async def reservation_create(
        self,
        input: ReservationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Books a CI for a person."""
        found: Reservation = await self._send(
            "reservation_create", input, fields, select
        )
        return found

    @overload
    async def reservation_update(
        self,
        input: ReservationUpdateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    async def reservation_update(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationUpdateArgs],
    ) -> Reservation: ...
    async def reservation_update(
        self,
        input: ReservationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Changes a booking, or a single occurrence of a repeated one."""
        found: Reservation = await self._send(
            "reservation_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    reservation_create = batched(Mutations.reservation_create)
    reservation_update = batched(Mutations.reservation_update)
