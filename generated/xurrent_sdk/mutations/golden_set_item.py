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
    from ..inputs.golden_set_item import (
        GoldenSetItemCreateArgs,
        GoldenSetItemCreateInput,
        GoldenSetItemDeleteMutationArgs,
        GoldenSetItemDeleteMutationInput,
        GoldenSetItemUpdateArgs,
        GoldenSetItemUpdateInput,
    )
    from ..models.golden_set_item import GoldenSetItem, GoldenSetItemFields
    from ..models.golden_set_item_delete_mutation_payload import (
        GoldenSetItemDeleteMutationPayload,
        GoldenSetItemDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    def golden_set_item_create(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemCreateArgs],
    ) -> GoldenSetItem: ...
    def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Adds a test case for the virtual agent."""
        found: GoldenSetItem = self._send(
            "golden_set_item_create", input, fields, select
        )
        return found

    @overload
    def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> GoldenSetItemDeleteMutationPayload: ...
    @overload
    def golden_set_item_delete(
        self,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[GoldenSetItemDeleteMutationArgs],
    ) -> GoldenSetItemDeleteMutationPayload: ...
    def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> GoldenSetItemDeleteMutationPayload:
        """Deletes a test case for the virtual agent."""
        found: GoldenSetItemDeleteMutationPayload = self._send(
            "golden_set_item_delete", input, fields, select
        )
        return found

    @overload
    def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    def golden_set_item_update(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemUpdateArgs],
    ) -> GoldenSetItem: ...
    def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Changes a test case for the virtual agent."""
        found: GoldenSetItem = self._send(
            "golden_set_item_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    async def golden_set_item_create(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemCreateArgs],
    ) -> GoldenSetItem: ...
    async def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Adds a test case for the virtual agent."""
        found: GoldenSetItem = await self._send(
            "golden_set_item_create", input, fields, select
        )
        return found

    @overload
    async def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> GoldenSetItemDeleteMutationPayload: ...
    @overload
    async def golden_set_item_delete(
        self,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[GoldenSetItemDeleteMutationArgs],
    ) -> GoldenSetItemDeleteMutationPayload: ...
    async def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> GoldenSetItemDeleteMutationPayload:
        """Deletes a test case for the virtual agent."""
        found: GoldenSetItemDeleteMutationPayload = await self._send(
            "golden_set_item_delete", input, fields, select
        )
        return found

    @overload
    async def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    async def golden_set_item_update(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemUpdateArgs],
    ) -> GoldenSetItem: ...
    async def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Changes a test case for the virtual agent."""
        found: GoldenSetItem = await self._send(
            "golden_set_item_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    golden_set_item_create = batched(Mutations.golden_set_item_create)
    golden_set_item_delete = batched(Mutations.golden_set_item_delete)
    golden_set_item_update = batched(Mutations.golden_set_item_update)
