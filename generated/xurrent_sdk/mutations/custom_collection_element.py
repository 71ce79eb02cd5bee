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
    from ..inputs.custom_collection_element import (
        CustomCollectionElementCreateArgs,
        CustomCollectionElementUpdateArgs,
    )
    from ..models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def custom_collection_element_create(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementCreateArgs],
    ) -> CustomCollectionElement:
        """Adds an element to a custom collection, given by node ID or reference."""
        result: CustomCollectionElement = self._send(
            "custom_collection_element_create", fields, select
        )
        return result

    def custom_collection_element_update(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementUpdateArgs],
    ) -> CustomCollectionElement:
        """Changes an element of a custom collection."""
        result: CustomCollectionElement = self._send(
            "custom_collection_element_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    custom_collection_element_create: Final = awaited(
        Mutations.custom_collection_element_create
    )
    custom_collection_element_update: Final = awaited(
        Mutations.custom_collection_element_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    custom_collection_element_create: Final = batched(
        Mutations.custom_collection_element_create
    )
    custom_collection_element_update: Final = batched(
        Mutations.custom_collection_element_update
    )
