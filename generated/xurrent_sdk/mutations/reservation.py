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
    from ..inputs.reservation import ReservationCreateArgs, ReservationUpdateArgs
    from ..models.reservation import Reservation, ReservationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def reservation_create(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationCreateArgs],
    ) -> Reservation:
        """Books a CI for a person."""
        result: Reservation = self._send("reservation_create", fields, select)
        return result

    def reservation_update(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationUpdateArgs],
    ) -> Reservation:
        """Changes a booking, or a single occurrence of a repeated one."""
        result: Reservation = self._send("reservation_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    reservation_create: Final = awaited(Mutations.reservation_create)
    reservation_update: Final = awaited(Mutations.reservation_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    reservation_create: Final = batched(Mutations.reservation_create)
    reservation_update: Final = batched(Mutations.reservation_update)
