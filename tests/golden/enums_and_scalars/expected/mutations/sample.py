# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.sample import SampleArgs, SampleInput
    from ..models.sample import Sample, SampleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def sample_update(
        self,
        input: SampleInput,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
    ) -> Sample: ...
    @overload
    def sample_update(
        self,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
        **fields: Unpack[SampleArgs],
    ) -> Sample: ...
    def sample_update(
        self,
        input: SampleInput | Unset = UNSET,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sample:
        """The mutation ``sampleUpdate``."""
        found: Sample = self._send("sample_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def sample_update(
        self,
        input: SampleInput,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
    ) -> Sample: ...
    @overload
    async def sample_update(
        self,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
        **fields: Unpack[SampleArgs],
    ) -> Sample: ...
    async def sample_update(
        self,
        input: SampleInput | Unset = UNSET,
        /,
        *,
        select: Select[SampleFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sample:
        """The mutation ``sampleUpdate``."""
        found: Sample = await self._send("sample_update", input, fields, select)
        return found
