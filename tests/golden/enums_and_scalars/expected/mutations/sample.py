"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.sample import SampleArgs
    from ..models.sample import Sample, SampleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def sample_update(
        self,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
        **fields: Unpack[SampleArgs],
    ) -> Sample:
        """The mutation ``sampleUpdate``."""
        found: Sample = self._send("sample_update", fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    sample_update: Final = awaited(Mutations.sample_update)
