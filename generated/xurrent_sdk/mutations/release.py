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
    from ..inputs.release import (
        ReleaseCreateArgs,
        ReleaseCreateInput,
        ReleaseUpdateArgs,
        ReleaseUpdateInput,
    )
    from ..models.release import Release, ReleaseFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def release_create(
        self,
        input: ReleaseCreateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    def release_create(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseCreateArgs],
    ) -> Release: ...
    def release_create(
        self,
        input: ReleaseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Creates a release; its manager needs the Release Manager role."""
        found: Release = self._send("release_create", input, fields, select)
        return found

    @overload
    def release_update(
        self,
        input: ReleaseUpdateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    def release_update(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseUpdateArgs],
    ) -> Release: ...
    def release_update(
        self,
        input: ReleaseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Changes a release or adds a note."""
        found: Release = self._send("release_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def release_create(
        self,
        input: ReleaseCreateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    async def release_create(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseCreateArgs],
    ) -> Release: ...
    async def release_create(
        self,
        input: ReleaseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Creates a release; its manager needs the Release Manager role."""
        found: Release = await self._send("release_create", input, fields, select)
        return found

    @overload
    async def release_update(
        self,
        input: ReleaseUpdateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    async def release_update(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseUpdateArgs],
    ) -> Release: ...
    async def release_update(
        self,
        input: ReleaseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Changes a release or adds a note."""
        found: Release = await self._send("release_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    release_create = batched(Mutations.release_create)
    release_update = batched(Mutations.release_update)
