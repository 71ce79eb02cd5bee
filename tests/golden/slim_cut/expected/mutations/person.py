"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.person import PersonCreateArgs
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
        """The mutation ``personCreate``."""
        found: Person = self._send("person_create", fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    person_create: Final = awaited(Mutations.person_create)
