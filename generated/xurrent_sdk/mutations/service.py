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
    from ..inputs.service import (
        ServiceCreateArgs,
        ServiceCreateInput,
        ServiceUpdateArgs,
        ServiceUpdateInput,
    )
    from ..models.service import Service, ServiceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def service_create(
        self,
        input: ServiceCreateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    def service_create(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCreateArgs],
    ) -> Service: ...
    def service_create(
        self,
        input: ServiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Creates a service of a provider (Service Level Manager role)."""
        found: Service = self._send("service_create", input, fields, select)
        return found

    @overload
    def service_update(
        self,
        input: ServiceUpdateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    def service_update(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceUpdateArgs],
    ) -> Service: ...
    def service_update(
        self,
        input: ServiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Changes a service (Service Level Manager role)."""
        found: Service = self._send("service_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def service_create(
        self,
        input: ServiceCreateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    async def service_create(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCreateArgs],
    ) -> Service: ...
    async def service_create(
        self,
        input: ServiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Creates a service of a provider (Service Level Manager role)."""
        found: Service = await self._send("service_create", input, fields, select)
        return found

    @overload
    async def service_update(
        self,
        input: ServiceUpdateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    async def service_update(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceUpdateArgs],
    ) -> Service: ...
    async def service_update(
        self,
        input: ServiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Changes a service (Service Level Manager role)."""
        found: Service = await self._send("service_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_create = batched(Mutations.service_create)
    service_update = batched(Mutations.service_update)
