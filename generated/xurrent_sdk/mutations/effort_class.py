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
    from ..inputs.effort_class import (
        EffortClassCreateArgs,
        EffortClassCreateInput,
        EffortClassUpdateArgs,
        EffortClassUpdateInput,
    )
    from ..models.effort_class import EffortClass, EffortClassFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def effort_class_create(
        self,
        input: EffortClassCreateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    def effort_class_create(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassCreateArgs],
    ) -> EffortClass: ...
    def effort_class_create(
        self,
        input: EffortClassCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Creates an effort class for timesheets, service offerings and skill pools."""
        found: EffortClass = self._send("effort_class_create", input, fields, select)
        return found

    @overload
    def effort_class_update(
        self,
        input: EffortClassUpdateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    def effort_class_update(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassUpdateArgs],
    ) -> EffortClass: ...
    def effort_class_update(
        self,
        input: EffortClassUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Changes an effort class and where it can be used."""
        found: EffortClass = self._send("effort_class_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def effort_class_create(
        self,
        input: EffortClassCreateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    async def effort_class_create(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassCreateArgs],
    ) -> EffortClass: ...
    async def effort_class_create(
        self,
        input: EffortClassCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Creates an effort class for timesheets, service offerings and skill pools."""
        found: EffortClass = await self._send(
            "effort_class_create", input, fields, select
        )
        return found

    @overload
    async def effort_class_update(
        self,
        input: EffortClassUpdateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    async def effort_class_update(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassUpdateArgs],
    ) -> EffortClass: ...
    async def effort_class_update(
        self,
        input: EffortClassUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Changes an effort class and where it can be used."""
        found: EffortClass = await self._send(
            "effort_class_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    effort_class_create = batched(Mutations.effort_class_create)
    effort_class_update = batched(Mutations.effort_class_update)
