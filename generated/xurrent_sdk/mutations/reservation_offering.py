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
    from ..inputs.reservation_offering import (
        ReservationOfferingCreateArgs,
        ReservationOfferingUpdateArgs,
    )
    from ..models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def reservation_offering_create(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingCreateArgs],
    ) -> ReservationOffering:
        """Creates terms under which CIs can be reserved."""
        result: ReservationOffering = self._send(
            "reservation_offering_create", fields, select
        )
        return result

    def reservation_offering_update(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingUpdateArgs],
    ) -> ReservationOffering:
        """Changes terms under which CIs can be reserved."""
        result: ReservationOffering = self._send(
            "reservation_offering_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    reservation_offering_create: Final = awaited(Mutations.reservation_offering_create)
    reservation_offering_update: Final = awaited(Mutations.reservation_offering_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    reservation_offering_create: Final = batched(Mutations.reservation_offering_create)
    reservation_offering_update: Final = batched(Mutations.reservation_offering_update)
