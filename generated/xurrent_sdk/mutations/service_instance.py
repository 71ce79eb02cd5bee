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
    from ..inputs.service_instance import (
        ServiceInstanceCreateArgs,
        ServiceInstanceUpdateArgs,
    )
    from ..models.service_instance import ServiceInstance, ServiceInstanceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def service_instance_create(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceCreateArgs],
    ) -> ServiceInstance:
        """Creates an instance of a service (Service Level Manager role)."""
        result: ServiceInstance = self._send("service_instance_create", fields, select)
        return result

    def service_instance_update(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceUpdateArgs],
    ) -> ServiceInstance:
        """Changes a service instance (Service Level Manager role)."""
        result: ServiceInstance = self._send("service_instance_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    service_instance_create: Final = awaited(Mutations.service_instance_create)
    service_instance_update: Final = awaited(Mutations.service_instance_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_instance_create: Final = batched(Mutations.service_instance_create)
    service_instance_update: Final = batched(Mutations.service_instance_update)
