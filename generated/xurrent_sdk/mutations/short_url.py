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
    from ..inputs.short_url import ShortUrlCreateArgs, ShortUrlUpdateArgs
    from ..models.short_url import ShortUrl, ShortUrlFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def short_url_create(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlCreateArgs],
    ) -> ShortUrl:
        """Creates a short URL; give one kind of target."""
        result: ShortUrl = self._send("short_url_create", fields, select)
        return result

    def short_url_update(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlUpdateArgs],
    ) -> ShortUrl:
        """Changes the target of a short URL."""
        result: ShortUrl = self._send("short_url_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    short_url_create: Final = awaited(Mutations.short_url_create)
    short_url_update: Final = awaited(Mutations.short_url_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    short_url_create: Final = batched(Mutations.short_url_create)
    short_url_update: Final = batched(Mutations.short_url_update)
