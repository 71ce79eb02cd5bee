# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.thing import (
        ThingCreateArgs,
        ThingCreateInput,
        ThingDeleteMutationArgs,
        ThingDeleteMutationInput,
    )
    from ..models.thing import Thing, ThingFields
    from ..models.thing_delete_payload import (
        ThingDeletePayload,
        ThingDeletePayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def thing_create(
        self,
        input: ThingCreateInput,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing: ...
    @overload
    def thing_create(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingCreateArgs],
    ) -> Thing: ...
    def thing_create(
        self,
        input: ThingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: object,
    ) -> Thing:
        """The mutation ``thingCreate``."""
        found: Thing = self._send("thing_create", input, fields, select)
        return found

    @overload
    def thing_delete(
        self,
        input: ThingDeleteMutationInput,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
    ) -> ThingDeletePayload: ...
    @overload
    def thing_delete(
        self,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingDeleteMutationArgs],
    ) -> ThingDeletePayload: ...
    def thing_delete(
        self,
        input: ThingDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ThingDeletePayload:
        """The mutation ``thingDelete``."""
        found: ThingDeletePayload = self._send("thing_delete", input, fields, select)
        return found

    def thing_move(
        self,
        *,
        id: str,
        quietly: bool | None | Unset = UNSET,
        to: Sequence[str] | None | Unset = UNSET,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing:
        """The mutation ``thingMove``.

        ``quietly``: Default: ``true``.
        """
        found: Thing = self._send_locals("thing_move", locals())
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def thing_create(
        self,
        input: ThingCreateInput,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing: ...
    @overload
    async def thing_create(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingCreateArgs],
    ) -> Thing: ...
    async def thing_create(
        self,
        input: ThingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: object,
    ) -> Thing:
        """The mutation ``thingCreate``."""
        found: Thing = await self._send("thing_create", input, fields, select)
        return found

    @overload
    async def thing_delete(
        self,
        input: ThingDeleteMutationInput,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
    ) -> ThingDeletePayload: ...
    @overload
    async def thing_delete(
        self,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingDeleteMutationArgs],
    ) -> ThingDeletePayload: ...
    async def thing_delete(
        self,
        input: ThingDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ThingDeletePayload:
        """The mutation ``thingDelete``."""
        found: ThingDeletePayload = await self._send(
            "thing_delete", input, fields, select
        )
        return found

    async def thing_move(
        self,
        *,
        id: str,
        quietly: bool | None | Unset = UNSET,
        to: Sequence[str] | None | Unset = UNSET,
        select: Select[ThingFields[Never, One]] | None = None,
    ) -> Thing:
        """The mutation ``thingMove``.

        ``quietly``: Default: ``true``.
        """
        found: Thing = await self._send_locals("thing_move", locals())
        return found
