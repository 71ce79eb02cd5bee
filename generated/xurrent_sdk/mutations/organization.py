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
    from ..inputs.organization import OrganizationCreateArgs, OrganizationUpdateArgs
    from ..models.organization import Organization, OrganizationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def organization_create(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationCreateArgs],
    ) -> Organization:
        """Creates an organization with its addresses and contacts (Service Level
        Manager or administrator role).
        """
        result: Organization = self._send("organization_create", fields, select)
        return result

    def organization_update(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationUpdateArgs],
    ) -> Organization:
        """Changes an organization, its addresses and contacts (Service Level Manager or
        administrator role).
        """
        result: Organization = self._send("organization_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    organization_create: Final = awaited(Mutations.organization_create)
    organization_update: Final = awaited(Mutations.organization_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    organization_create: Final = batched(Mutations.organization_create)
    organization_update: Final = batched(Mutations.organization_update)
