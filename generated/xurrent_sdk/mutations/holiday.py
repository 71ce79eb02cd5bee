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
    from ..inputs.holiday import HolidayCreateArgs, HolidayUpdateArgs
    from ..models.holiday import Holiday, HolidayFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def holiday_create(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayCreateArgs],
    ) -> Holiday:
        """Creates a holiday for one or more calendars (Account Administrator role)."""
        result: Holiday = self._send("holiday_create", fields, select)
        return result

    def holiday_update(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayUpdateArgs],
    ) -> Holiday:
        """Changes a holiday and its calendars (Account Administrator role)."""
        result: Holiday = self._send("holiday_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    holiday_create: Final = awaited(Mutations.holiday_create)
    holiday_update: Final = awaited(Mutations.holiday_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    holiday_create: Final = batched(Mutations.holiday_create)
    holiday_update: Final = batched(Mutations.holiday_update)
