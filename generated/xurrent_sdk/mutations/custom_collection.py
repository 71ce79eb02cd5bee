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
    from ..inputs.custom_collection import (
        CustomCollectionCreateArgs,
        CustomCollectionCreateInput,
        CustomCollectionUpdateArgs,
        CustomCollectionUpdateInput,
    )
    from ..models.custom_collection import CustomCollection, CustomCollectionFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def custom_collection_create(
        self,
        input: CustomCollectionCreateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    def custom_collection_create(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionCreateArgs],
    ) -> CustomCollection: ...
    def custom_collection_create(
        self,
        input: CustomCollectionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Creates a custom collection, optionally with elements."""
        found: CustomCollection = self._send(
            "custom_collection_create", input, fields, select
        )
        return found

    @overload
    def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    def custom_collection_update(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionUpdateArgs],
    ) -> CustomCollection: ...
    def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Changes a custom collection and its elements."""
        found: CustomCollection = self._send(
            "custom_collection_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def custom_collection_create(
        self,
        input: CustomCollectionCreateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    async def custom_collection_create(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionCreateArgs],
    ) -> CustomCollection: ...
    async def custom_collection_create(
        self,
        input: CustomCollectionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Creates a custom collection, optionally with elements."""
        found: CustomCollection = await self._send(
            "custom_collection_create", input, fields, select
        )
        return found

    @overload
    async def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    async def custom_collection_update(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionUpdateArgs],
    ) -> CustomCollection: ...
    async def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Changes a custom collection and its elements."""
        found: CustomCollection = await self._send(
            "custom_collection_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    custom_collection_create = batched(Mutations.custom_collection_create)
    custom_collection_update = batched(Mutations.custom_collection_update)
