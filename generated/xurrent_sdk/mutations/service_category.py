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
    from ..inputs.service_category import (
        ServiceCategoryCreateArgs,
        ServiceCategoryCreateInput,
        ServiceCategoryUpdateArgs,
        ServiceCategoryUpdateInput,
    )
    from ..models.service_category import ServiceCategory, ServiceCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def service_category_create(
        self,
        input: ServiceCategoryCreateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    def service_category_create(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryCreateArgs],
    ) -> ServiceCategory: ...
    def service_category_create(
        self,
        input: ServiceCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Creates a heading under which services are grouped."""
        found: ServiceCategory = self._send(
            "service_category_create", input, fields, select
        )
        return found

    @overload
    def service_category_update(
        self,
        input: ServiceCategoryUpdateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    def service_category_update(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryUpdateArgs],
    ) -> ServiceCategory: ...
    def service_category_update(
        self,
        input: ServiceCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Changes a category of services."""
        found: ServiceCategory = self._send(
            "service_category_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def service_category_create(
        self,
        input: ServiceCategoryCreateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    async def service_category_create(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryCreateArgs],
    ) -> ServiceCategory: ...
    async def service_category_create(
        self,
        input: ServiceCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Creates a heading under which services are grouped."""
        found: ServiceCategory = await self._send(
            "service_category_create", input, fields, select
        )
        return found

    @overload
    async def service_category_update(
        self,
        input: ServiceCategoryUpdateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    async def service_category_update(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryUpdateArgs],
    ) -> ServiceCategory: ...
    async def service_category_update(
        self,
        input: ServiceCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Changes a category of services."""
        found: ServiceCategory = await self._send(
            "service_category_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_category_create = batched(Mutations.service_category_create)
    service_category_update = batched(Mutations.service_category_update)
