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
    from ..inputs.service_instance import (
        ServiceInstanceCreateArgs,
        ServiceInstanceCreateInput,
        ServiceInstanceUpdateArgs,
        ServiceInstanceUpdateInput,
    )
    from ..models.service_instance import ServiceInstance, ServiceInstanceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def service_instance_create(
        self,
        input: ServiceInstanceCreateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    def service_instance_create(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceCreateArgs],
    ) -> ServiceInstance: ...
    def service_instance_create(
        self,
        input: ServiceInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Creates an instance of a service (Service Level Manager role)."""
        found: ServiceInstance = self._send(
            "service_instance_create", input, fields, select
        )
        return found

    @overload
    def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    def service_instance_update(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceUpdateArgs],
    ) -> ServiceInstance: ...
    def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Changes a service instance (Service Level Manager role)."""
        found: ServiceInstance = self._send(
            "service_instance_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def service_instance_create(
        self,
        input: ServiceInstanceCreateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    async def service_instance_create(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceCreateArgs],
    ) -> ServiceInstance: ...
    async def service_instance_create(
        self,
        input: ServiceInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Creates an instance of a service (Service Level Manager role)."""
        found: ServiceInstance = await self._send(
            "service_instance_create", input, fields, select
        )
        return found

    @overload
    async def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    async def service_instance_update(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceUpdateArgs],
    ) -> ServiceInstance: ...
    async def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Changes a service instance (Service Level Manager role)."""
        found: ServiceInstance = await self._send(
            "service_instance_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_instance_create = batched(Mutations.service_instance_create)
    service_instance_update = batched(Mutations.service_instance_update)
