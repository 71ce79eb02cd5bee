# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import deprecated
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.thing import ThingArgs, ThingInput
    from ..models.thing import Thing, ThingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @deprecated("No effect.")
    def thing_touch(
        self,
    ) -> bool:
        """Deprecated: No effect."""
        found: bool = self._send_locals("thing_touch", locals())
        return found

    @overload
    @deprecated("Read only now.")
    def thing_update(
        self,
        input: ThingInput,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing: ...
    @overload
    @deprecated("Read only now.")
    def thing_update(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingArgs],
    ) -> Thing: ...
    @deprecated("Read only now.")
    def thing_update(
        self,
        input: ThingInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: object,
    ) -> Thing:
        """Deprecated: Read only now."""
        found: Thing = self._send("thing_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @deprecated("No effect.")
    async def thing_touch(
        self,
    ) -> bool:
        """Deprecated: No effect."""
        found: bool = await self._send_locals("thing_touch", locals())
        return found

    @overload
    @deprecated("Read only now.")
    async def thing_update(
        self,
        input: ThingInput,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing: ...
    @overload
    @deprecated("Read only now.")
    async def thing_update(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingArgs],
    ) -> Thing: ...
    @deprecated("Read only now.")
    async def thing_update(
        self,
        input: ThingInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: object,
    ) -> Thing:
        """Deprecated: Read only now."""
        found: Thing = await self._send("thing_update", input, fields, select)
        return found
