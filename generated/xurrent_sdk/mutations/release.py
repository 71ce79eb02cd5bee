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
    from ..inputs.release import ReleaseCreateArgs, ReleaseUpdateArgs
    from ..models.release import Release, ReleaseFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def release_create(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseCreateArgs],
    ) -> Release:
        """Creates a release; its manager needs the Release Manager role."""
        result: Release = self._send("release_create", fields, select)
        return result

    def release_update(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseUpdateArgs],
    ) -> Release:
        """Changes a release or adds a note."""
        result: Release = self._send("release_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    release_create: Final = awaited(Mutations.release_create)
    release_update: Final = awaited(Mutations.release_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    release_create: Final = batched(Mutations.release_create)
    release_update: Final = batched(Mutations.release_update)
