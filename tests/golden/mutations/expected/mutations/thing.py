"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET, awaited

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select, Unset
    from ..inputs.thing import ThingCreateArgs, ThingDeleteMutationArgs
    from ..models.thing import Thing, ThingFields
    from ..models.thing_delete_payload import (
        ThingDeletePayload,
        ThingDeletePayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def thing_create(
        self,
        /,
        *,
        select: Select[ThingFields[Never, One]] | None = None,
        **fields: Unpack[ThingCreateArgs],
    ) -> Thing:
        """The mutation ``thingCreate``."""
        result: Thing = self._send("thing_create", fields, select)
        return result

    def thing_delete(
        self,
        /,
        *,
        select: Select[ThingDeletePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ThingDeleteMutationArgs],
    ) -> ThingDeletePayload:
        """The mutation ``thingDelete``."""
        result: ThingDeletePayload = self._send("thing_delete", fields, select)
        return result

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
        result: Thing = self._send_locals("thing_move", locals())
        return result

    def thing_ping(
        self,
    ) -> bool:
        """The mutation ``thingPing``."""
        result: bool = self._send_locals("thing_ping", locals())
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    thing_create: Final = awaited(Mutations.thing_create)
    thing_delete: Final = awaited(Mutations.thing_delete)
    thing_move: Final = awaited(Mutations.thing_move)
    thing_ping: Final = awaited(Mutations.thing_ping)
