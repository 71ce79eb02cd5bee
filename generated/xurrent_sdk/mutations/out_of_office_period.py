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
    from ..inputs.out_of_office_period import (
        OutOfOfficePeriodCreateArgs,
        OutOfOfficePeriodDeleteMutationArgs,
        OutOfOfficePeriodUpdateArgs,
    )
    from ..models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from ..models.out_of_office_period_delete_mutation_payload import (
        OutOfOfficePeriodDeleteMutationPayload,
        OutOfOfficePeriodDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def out_of_office_period_create(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodCreateArgs],
    ) -> OutOfOfficePeriod:
        """Registers an absence of a person."""
        result: OutOfOfficePeriod = self._send(
            "out_of_office_period_create", fields, select
        )
        return result

    def out_of_office_period_delete(
        self,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[OutOfOfficePeriodDeleteMutationArgs],
    ) -> OutOfOfficePeriodDeleteMutationPayload:
        """Deletes an absence."""
        result: OutOfOfficePeriodDeleteMutationPayload = self._send(
            "out_of_office_period_delete", fields, select
        )
        return result

    def out_of_office_period_update(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodUpdateArgs],
    ) -> OutOfOfficePeriod:
        """Changes an absence."""
        result: OutOfOfficePeriod = self._send(
            "out_of_office_period_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    out_of_office_period_create: Final = awaited(Mutations.out_of_office_period_create)
    out_of_office_period_delete: Final = awaited(Mutations.out_of_office_period_delete)
    out_of_office_period_update: Final = awaited(Mutations.out_of_office_period_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    out_of_office_period_create: Final = batched(Mutations.out_of_office_period_create)
    out_of_office_period_delete: Final = batched(Mutations.out_of_office_period_delete)
    out_of_office_period_update: Final = batched(Mutations.out_of_office_period_update)
