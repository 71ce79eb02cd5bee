"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.common import ThingsMergeArgs
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

    def things_merge(
        self,
        /,
        *,
        select: Select[ThingsMergePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingsMergeArgs],
    ) -> ThingsMergePayload:
        """The mutation ``thingsMerge``."""
        found: ThingsMergePayload = self._send("things_merge", fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    ping: Final = awaited(Mutations.ping)
    things_merge: Final = awaited(Mutations.things_merge)
