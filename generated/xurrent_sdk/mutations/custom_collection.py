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
    from ..inputs.custom_collection import (
        CustomCollectionCreateArgs,
        CustomCollectionUpdateArgs,
    )
    from ..models.custom_collection import CustomCollection, CustomCollectionFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def custom_collection_create(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionCreateArgs],
    ) -> CustomCollection:
        """Creates a custom collection, optionally with elements."""
        result: CustomCollection = self._send(
            "custom_collection_create", fields, select
        )
        return result

    def custom_collection_update(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionUpdateArgs],
    ) -> CustomCollection:
        """Changes a custom collection and its elements."""
        result: CustomCollection = self._send(
            "custom_collection_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    custom_collection_create: Final = awaited(Mutations.custom_collection_create)
    custom_collection_update: Final = awaited(Mutations.custom_collection_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    custom_collection_create: Final = batched(Mutations.custom_collection_create)
    custom_collection_update: Final = batched(Mutations.custom_collection_update)
