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
    from ..inputs.sera_ai_studio import SeraAiStudioUpdateArgs, SeraAiStudioUpdateInput
    from ..models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
    ) -> SeraAiStudio: ...
    @overload
    def sera_ai_studio_update(
        self,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: Unpack[SeraAiStudioUpdateArgs],
    ) -> SeraAiStudio: ...
    def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: object,
    ) -> SeraAiStudio:
        """Changes the virtual agent; new instructions are validated in the
        background.
        """
        found: SeraAiStudio = self._send("sera_ai_studio_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
    ) -> SeraAiStudio: ...
    @overload
    async def sera_ai_studio_update(
        self,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: Unpack[SeraAiStudioUpdateArgs],
    ) -> SeraAiStudio: ...
    async def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: object,
    ) -> SeraAiStudio:
        """Changes the virtual agent; new instructions are validated in the
        background.
        """
        found: SeraAiStudio = await self._send(
            "sera_ai_studio_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sera_ai_studio_update = batched(Mutations.sera_ai_studio_update)
