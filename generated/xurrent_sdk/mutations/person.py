# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.person import (
        PersonCreateArgs,
        PersonCreateInput,
        PersonUpdateArgs,
        PersonUpdateInput,
    )
    from ..models.person import Person, PersonFields


class Mutations(MutationRoots):
    """The mutations of the account."""

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
        """Registers a person (Service Desk Analyst or administrator role); only
        administrators can grant roles.
        """
        found: Person = self._send("person_create", input, fields, select)
        return found

    @overload
    def person_update(
        self,
        input: PersonUpdateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    def person_update(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonUpdateArgs],
    ) -> Person: ...
    def person_update(
        self,
        input: PersonUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """Changes a person (Service Desk Analyst or administrator role); only
        administrators can change roles.
        """
        found: Person = self._send("person_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

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
        """Registers a person (Service Desk Analyst or administrator role); only
        administrators can grant roles.
        """
        found: Person = await self._send("person_create", input, fields, select)
        return found

    @overload
    async def person_update(
        self,
        input: PersonUpdateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    async def person_update(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonUpdateArgs],
    ) -> Person: ...
    async def person_update(
        self,
        input: PersonUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """Changes a person (Service Desk Analyst or administrator role); only
        administrators can change roles.
        """
        found: Person = await self._send("person_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    person_create = batched(Mutations.person_create)
    person_update = batched(Mutations.person_update)
