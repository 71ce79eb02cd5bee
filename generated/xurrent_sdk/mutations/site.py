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
    from ..inputs.site import SiteCreateArgs, SiteUpdateArgs
    from ..models.site import Site, SiteFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def site_create(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteCreateArgs],
    ) -> Site:
        """Creates a site with its addresses."""
        result: Site = self._send("site_create", fields, select)
        return result

    def site_update(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteUpdateArgs],
    ) -> Site:
        """Changes a site and its addresses."""
        result: Site = self._send("site_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    site_create: Final = awaited(Mutations.site_create)
    site_update: Final = awaited(Mutations.site_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    site_create: Final = batched(Mutations.site_create)
    site_update: Final = batched(Mutations.site_update)
