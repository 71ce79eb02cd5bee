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
    from ..inputs.custom_collection_element import (
        CustomCollectionElementCreateArgs,
        CustomCollectionElementCreateInput,
        CustomCollectionElementUpdateArgs,
        CustomCollectionElementUpdateInput,
    )
    from ..models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    def custom_collection_element_create(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementCreateArgs],
    ) -> CustomCollectionElement: ...
    def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Adds an element to a custom collection, given by node ID or reference."""
        found: CustomCollectionElement = self._send(
            "custom_collection_element_create", input, fields, select
        )
        return found

    @overload
    def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    def custom_collection_element_update(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementUpdateArgs],
    ) -> CustomCollectionElement: ...
    def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Changes an element of a custom collection."""
        found: CustomCollectionElement = self._send(
            "custom_collection_element_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    async def custom_collection_element_create(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementCreateArgs],
    ) -> CustomCollectionElement: ...
    async def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Adds an element to a custom collection, given by node ID or reference."""
        found: CustomCollectionElement = await self._send(
            "custom_collection_element_create", input, fields, select
        )
        return found

    @overload
    async def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    async def custom_collection_element_update(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementUpdateArgs],
    ) -> CustomCollectionElement: ...
    async def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Changes an element of a custom collection."""
        found: CustomCollectionElement = await self._send(
            "custom_collection_element_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    custom_collection_element_create = batched(
        Mutations.custom_collection_element_create
    )
    custom_collection_element_update = batched(
        Mutations.custom_collection_element_update
    )
