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
    from ..inputs.effort_class import EffortClassCreateArgs, EffortClassUpdateArgs
    from ..models.effort_class import EffortClass, EffortClassFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def effort_class_create(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassCreateArgs],
    ) -> EffortClass:
        """Creates an effort class for timesheets, service offerings and skill pools."""
        result: EffortClass = self._send("effort_class_create", fields, select)
        return result

    def effort_class_update(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassUpdateArgs],
    ) -> EffortClass:
        """Changes an effort class and where it can be used."""
        result: EffortClass = self._send("effort_class_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    effort_class_create: Final = awaited(Mutations.effort_class_create)
    effort_class_update: Final = awaited(Mutations.effort_class_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    effort_class_create: Final = batched(Mutations.effort_class_create)
    effort_class_update: Final = batched(Mutations.effort_class_update)
