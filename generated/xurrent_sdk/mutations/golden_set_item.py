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
    from ..inputs.golden_set_item import (
        GoldenSetItemCreateArgs,
        GoldenSetItemDeleteMutationArgs,
        GoldenSetItemUpdateArgs,
    )
    from ..models.golden_set_item import GoldenSetItem, GoldenSetItemFields
    from ..models.golden_set_item_delete_mutation_payload import (
        GoldenSetItemDeleteMutationPayload,
        GoldenSetItemDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def golden_set_item_create(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemCreateArgs],
    ) -> GoldenSetItem:
        """Adds a test case for the virtual agent."""
        result: GoldenSetItem = self._send("golden_set_item_create", fields, select)
        return result

    def golden_set_item_delete(
        self,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[GoldenSetItemDeleteMutationArgs],
    ) -> GoldenSetItemDeleteMutationPayload:
        """Deletes a test case for the virtual agent."""
        result: GoldenSetItemDeleteMutationPayload = self._send(
            "golden_set_item_delete", fields, select
        )
        return result

    def golden_set_item_update(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemUpdateArgs],
    ) -> GoldenSetItem:
        """Changes a test case for the virtual agent."""
        result: GoldenSetItem = self._send("golden_set_item_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    golden_set_item_create: Final = awaited(Mutations.golden_set_item_create)
    golden_set_item_delete: Final = awaited(Mutations.golden_set_item_delete)
    golden_set_item_update: Final = awaited(Mutations.golden_set_item_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    golden_set_item_create: Final = batched(Mutations.golden_set_item_create)
    golden_set_item_delete: Final = batched(Mutations.golden_set_item_delete)
    golden_set_item_update: Final = batched(Mutations.golden_set_item_update)
