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
    from ..inputs.organization import (
        OrganizationCreateArgs,
        OrganizationCreateInput,
        OrganizationUpdateArgs,
        OrganizationUpdateInput,
    )
    from ..models.organization import Organization, OrganizationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def organization_create(
        self,
        input: OrganizationCreateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    def organization_create(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationCreateArgs],
    ) -> Organization: ...
    def organization_create(
        self,
        input: OrganizationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Creates an organization with its addresses and contacts (Service Level
        Manager or administrator role).
        """
        found: Organization = self._send("organization_create", input, fields, select)
        return found

    @overload
    def organization_update(
        self,
        input: OrganizationUpdateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    def organization_update(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationUpdateArgs],
    ) -> Organization: ...
    def organization_update(
        self,
        input: OrganizationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Changes an organization, its addresses and contacts (Service Level Manager or
        administrator role).
        """
        found: Organization = self._send("organization_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def organization_create(
        self,
        input: OrganizationCreateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    async def organization_create(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationCreateArgs],
    ) -> Organization: ...
    async def organization_create(
        self,
        input: OrganizationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Creates an organization with its addresses and contacts (Service Level
        Manager or administrator role).
        """
        found: Organization = await self._send(
            "organization_create", input, fields, select
        )
        return found

    @overload
    async def organization_update(
        self,
        input: OrganizationUpdateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    async def organization_update(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationUpdateArgs],
    ) -> Organization: ...
    async def organization_update(
        self,
        input: OrganizationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Changes an organization, its addresses and contacts (Service Level Manager or
        administrator role).
        """
        found: Organization = await self._send(
            "organization_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    organization_create = batched(Mutations.organization_create)
    organization_update = batched(Mutations.organization_update)
