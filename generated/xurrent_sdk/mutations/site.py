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
    from ..inputs.site import (
        SiteCreateArgs,
        SiteCreateInput,
        SiteUpdateArgs,
        SiteUpdateInput,
    )
    from ..models.site import Site, SiteFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def site_create(
        self,
        input: SiteCreateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    def site_create(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteCreateArgs],
    ) -> Site: ...
    def site_create(
        self,
        input: SiteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Creates a site with its addresses."""
        found: Site = self._send("site_create", input, fields, select)
        return found

    @overload
    def site_update(
        self,
        input: SiteUpdateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    def site_update(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteUpdateArgs],
    ) -> Site: ...
    def site_update(
        self,
        input: SiteUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Changes a site and its addresses."""
        found: Site = self._send("site_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def site_create(
        self,
        input: SiteCreateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    async def site_create(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteCreateArgs],
    ) -> Site: ...
    async def site_create(
        self,
        input: SiteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Creates a site with its addresses."""
        found: Site = await self._send("site_create", input, fields, select)
        return found

    @overload
    async def site_update(
        self,
        input: SiteUpdateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    async def site_update(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteUpdateArgs],
    ) -> Site: ...
    async def site_update(
        self,
        input: SiteUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Changes a site and its addresses."""
        found: Site = await self._send("site_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    site_create = batched(Mutations.site_create)
    site_update = batched(Mutations.site_update)
