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
    from ..inputs.service_offering import (
        ServiceOfferingCreateArgs,
        ServiceOfferingCreateInput,
        ServiceOfferingUpdateArgs,
        ServiceOfferingUpdateInput,
    )
    from ..models.service_offering import ServiceOffering, ServiceOfferingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def service_offering_create(
        self,
        input: ServiceOfferingCreateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    def service_offering_create(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingCreateArgs],
    ) -> ServiceOffering: ...
    def service_offering_create(
        self,
        input: ServiceOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Creates a level at which a service can be bought (Service Level Manager
        role).
        """
        found: ServiceOffering = self._send(
            "service_offering_create", input, fields, select
        )
        return found

    @overload
    def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    def service_offering_update(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingUpdateArgs],
    ) -> ServiceOffering: ...
    def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Changes a service offering, its targets and rates (Service Level Manager
        role).
        """
        found: ServiceOffering = self._send(
            "service_offering_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def service_offering_create(
        self,
        input: ServiceOfferingCreateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    async def service_offering_create(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingCreateArgs],
    ) -> ServiceOffering: ...
    async def service_offering_create(
        self,
        input: ServiceOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Creates a level at which a service can be bought (Service Level Manager
        role).
        """
        found: ServiceOffering = await self._send(
            "service_offering_create", input, fields, select
        )
        return found

    @overload
    async def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    async def service_offering_update(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingUpdateArgs],
    ) -> ServiceOffering: ...
    async def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Changes a service offering, its targets and rates (Service Level Manager
        role).
        """
        found: ServiceOffering = await self._send(
            "service_offering_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_offering_create = batched(Mutations.service_offering_create)
    service_offering_update = batched(Mutations.service_offering_update)
