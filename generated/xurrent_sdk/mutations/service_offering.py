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
    from ..inputs.service_offering import (
        ServiceOfferingCreateArgs,
        ServiceOfferingUpdateArgs,
    )
    from ..models.service_offering import ServiceOffering, ServiceOfferingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def service_offering_create(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingCreateArgs],
    ) -> ServiceOffering:
        """Creates a level at which a service can be bought (Service Level Manager
        role).
        """
        result: ServiceOffering = self._send("service_offering_create", fields, select)
        return result

    def service_offering_update(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingUpdateArgs],
    ) -> ServiceOffering:
        """Changes a service offering, its targets and rates (Service Level Manager
        role).
        """
        result: ServiceOffering = self._send("service_offering_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    service_offering_create: Final = awaited(Mutations.service_offering_create)
    service_offering_update: Final = awaited(Mutations.service_offering_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_offering_create: Final = batched(Mutations.service_offering_create)
    service_offering_update: Final = batched(Mutations.service_offering_update)
