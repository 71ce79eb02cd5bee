# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.common import (
        ThingCreateArgs,
        ThingCreateInput,
        ThingDeleteMutationArgs,
        ThingDeleteMutationInput,
        ThingsMergeArgs,
        ThingsMergeInput,
    )
    from .payloads import (
        Thing,
        ThingDeletePayload,
        ThingDeletePayloadFields,
        ThingFields,
        ThingsMergePayload,
        ThingsMergePayloadFields,
    )


@sealed_methods
class Mutations:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ping(
        self,
    ) -> bool:
        """The mutation ``ping``."""
        found = mutate(self._client, "ping", UNSET, {}, None)
        return cast("bool", found)

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
        found = mutate(self._client, "thing_create", input, fields, select)
        return cast("Thing", found)

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
        found = mutate(self._client, "thing_delete", input, fields, select)
        return cast("ThingDeletePayload", found)

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
        arguments = {"id": id, "quietly": quietly, "to": to}
        found = mutate(self._client, "thing_move", UNSET, arguments, select)
        return cast("Thing", found)

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
        found = mutate(self._client, "things_merge", input, fields, select)
        return cast("ThingsMergePayload", found)
