# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload
from typing_extensions import deprecated

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.common import ThingArgs, ThingInput
    from .payloads import Thing, ThingFields


@sealed_methods
class Mutations:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("No effect.")
    def thing_touch(
        self,
    ) -> bool:
        """Deprecated: No effect."""
        found = mutate(self._client, "thing_touch", UNSET, {}, None)
        return cast("bool", found)

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
        found = mutate(self._client, "thing_update", input, fields, select)
        return cast("Thing", found)
