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
    from ..inputs.calendar import CalendarCreateArgs, CalendarUpdateArgs
    from ..models.calendar import Calendar, CalendarFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def calendar_create(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarCreateArgs],
    ) -> Calendar:
        """Creates a calendar with its hours and holidays (Account Administrator
        role).
        """
        result: Calendar = self._send("calendar_create", fields, select)
        return result

    def calendar_update(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarUpdateArgs],
    ) -> Calendar:
        """Changes a calendar, its hours and holidays (Account Administrator role)."""
        result: Calendar = self._send("calendar_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    calendar_create: Final = awaited(Mutations.calendar_create)
    calendar_update: Final = awaited(Mutations.calendar_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    calendar_create: Final = batched(Mutations.calendar_create)
    calendar_update: Final = batched(Mutations.calendar_update)
