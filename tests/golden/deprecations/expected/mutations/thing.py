"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import deprecated

from .._runtime.codegen import AsyncMutationRoots, MutationRoots

if TYPE_CHECKING:
    from typing import Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.thing import ThingArgs
    from ..models.thing import Thing, ThingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @deprecated("Read only now.")
    def thing_update(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingArgs],
    ) -> Thing:
        """Deprecated: Read only now."""
        result: Thing = self._send("thing_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @deprecated("Read only now.")
    async def thing_update(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingArgs],
    ) -> Thing:
        """Deprecated: Read only now."""
        result: Thing = await self._send("thing_update", fields, select)
        return result
