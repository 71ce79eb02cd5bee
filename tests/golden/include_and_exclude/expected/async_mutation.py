# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate_async, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import AsyncClient, One, Select, Unset
    from .inputs.common import PersonCreateArgs, PersonCreateInput
    from .payloads import Person, PersonFields


@sealed_methods
class AsyncMutations:
    """The mutations of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def person_create(
        self,
        input: PersonCreateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    async def person_create(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonCreateArgs],
    ) -> Person: ...
    async def person_create(
        self,
        input: PersonCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """The mutation ``personCreate``."""
        found = await mutate_async(self._client, "person_create", input, fields, select)
        return cast("Person", found)
