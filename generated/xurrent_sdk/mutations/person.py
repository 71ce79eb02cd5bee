# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.person import PersonCreateArgs, PersonUpdateArgs
    from ..models.person import Person, PersonFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def person_create(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonCreateArgs],
    ) -> Person:
        """Registers a person (Service Desk Analyst or administrator role); only
        administrators can grant roles.
        """
        result: Person = self._send("person_create", fields, select)
        return result

    def person_update(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonUpdateArgs],
    ) -> Person:
        """Changes a person (Service Desk Analyst or administrator role); only
        administrators can change roles.
        """
        result: Person = self._send("person_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    person_create: Final = awaited(Mutations.person_create)
    person_update: Final = awaited(Mutations.person_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    person_create: Final = batched(Mutations.person_create)
    person_update: Final = batched(Mutations.person_update)
