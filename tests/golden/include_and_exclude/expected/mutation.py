# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.common import PersonCreateArgs, PersonCreateInput
    from .payloads import Person, PersonFields


@sealed_methods
class Mutations:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def person_create(
        self,
        input: PersonCreateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    def person_create(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonCreateArgs],
    ) -> Person: ...
    def person_create(
        self,
        input: PersonCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """The mutation ``personCreate``."""
        found = mutate(self._client, "person_create", input, fields, select)
        return cast("Person", found)
