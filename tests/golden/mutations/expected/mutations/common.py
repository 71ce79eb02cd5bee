# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.common import ThingsMergeArgs, ThingsMergeInput
    from ..models.things_merge_payload import (
        ThingsMergePayload,
        ThingsMergePayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def ping(
        self,
    ) -> bool:
        """The mutation ``ping``."""
        found: bool = self._send_locals("ping", locals())
        return found

    @overload
    def things_merge(
        self,
        input: ThingsMergeInput,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
    ) -> ThingsMergePayload: ...
    @overload
    def things_merge(
        self,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingsMergeArgs],
    ) -> ThingsMergePayload: ...
    def things_merge(
        self,
        input: ThingsMergeInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ThingsMergePayload:
        """The mutation ``thingsMerge``."""
        found: ThingsMergePayload = self._send("things_merge", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    async def ping(
        self,
    ) -> bool:
        """The mutation ``ping``."""
        found: bool = await self._send_locals("ping", locals())
        return found

    @overload
    async def things_merge(
        self,
        input: ThingsMergeInput,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
    ) -> ThingsMergePayload: ...
    @overload
    async def things_merge(
        self,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingsMergeArgs],
    ) -> ThingsMergePayload: ...
    async def things_merge(
        self,
        input: ThingsMergeInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ThingsMergePayload:
        """The mutation ``thingsMerge``."""
        found: ThingsMergePayload = await self._send(
            "things_merge", input, fields, select
        )
        return found
