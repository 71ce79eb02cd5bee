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
    from ..inputs.service_category import (
        ServiceCategoryCreateArgs,
        ServiceCategoryUpdateArgs,
    )
    from ..models.service_category import ServiceCategory, ServiceCategoryFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def service_category_create(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryCreateArgs],
    ) -> ServiceCategory:
        """Creates a heading under which services are grouped."""
        result: ServiceCategory = self._send("service_category_create", fields, select)
        return result

    def service_category_update(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryUpdateArgs],
    ) -> ServiceCategory:
        """Changes a category of services."""
        result: ServiceCategory = self._send("service_category_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    service_category_create: Final = awaited(Mutations.service_category_create)
    service_category_update: Final = awaited(Mutations.service_category_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_category_create: Final = batched(Mutations.service_category_create)
    service_category_update: Final = batched(Mutations.service_category_update)
