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
    from ..inputs.service import ServiceCreateArgs, ServiceUpdateArgs
    from ..models.service import Service, ServiceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def service_create(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCreateArgs],
    ) -> Service:
        """Creates a service of a provider (Service Level Manager role)."""
        result: Service = self._send("service_create", fields, select)
        return result

    def service_update(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceUpdateArgs],
    ) -> Service:
        """Changes a service (Service Level Manager role)."""
        result: Service = self._send("service_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    service_create: Final = awaited(Mutations.service_create)
    service_update: Final = awaited(Mutations.service_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_create: Final = batched(Mutations.service_create)
    service_update: Final = batched(Mutations.service_update)
