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
    from ..inputs.sera_ai_studio import SeraAiStudioUpdateArgs
    from ..models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def sera_ai_studio_update(
        self,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: Unpack[SeraAiStudioUpdateArgs],
    ) -> SeraAiStudio:
        """Changes the virtual agent; new instructions are validated in the
        background.
        """
        result: SeraAiStudio = self._send("sera_ai_studio_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    sera_ai_studio_update: Final = awaited(Mutations.sera_ai_studio_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sera_ai_studio_update: Final = batched(Mutations.sera_ai_studio_update)
