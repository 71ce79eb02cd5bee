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
    from ..inputs.short_url import (
        ShortUrlCreateArgs,
        ShortUrlCreateInput,
        ShortUrlUpdateArgs,
        ShortUrlUpdateInput,
    )
    from ..models.short_url import ShortUrl, ShortUrlFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def short_url_create(
        self,
        input: ShortUrlCreateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    def short_url_create(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlCreateArgs],
    ) -> ShortUrl: ...
    def short_url_create(
        self,
        input: ShortUrlCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Creates a short URL; give one kind of target."""
        found: ShortUrl = self._send("short_url_create", input, fields, select)
        return found

    @overload
    def short_url_update(
        self,
        input: ShortUrlUpdateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    def short_url_update(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlUpdateArgs],
    ) -> ShortUrl: ...
    def short_url_update(
        self,
        input: ShortUrlUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Changes the target of a short URL."""
        found: ShortUrl = self._send("short_url_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def short_url_create(
        self,
        input: ShortUrlCreateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    async def short_url_create(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlCreateArgs],
    ) -> ShortUrl: ...
    async def short_url_create(
        self,
        input: ShortUrlCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Creates a short URL; give one kind of target."""
        found: ShortUrl = await self._send("short_url_create", input, fields, select)
        return found

    @overload
    async def short_url_update(
        self,
        input: ShortUrlUpdateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    async def short_url_update(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlUpdateArgs],
    ) -> ShortUrl: ...
    async def short_url_update(
        self,
        input: ShortUrlUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Changes the target of a short URL."""
        found: ShortUrl = await self._send("short_url_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    short_url_create = batched(Mutations.short_url_create)
    short_url_update = batched(Mutations.short_url_update)
