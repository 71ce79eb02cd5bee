# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate_async, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import AsyncClient, One, Select, Unset
    from .inputs.common import SampleArgs, SampleInput
    from .payloads import Sample, SampleFields


@sealed_methods
class AsyncMutations:
    """The mutations of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
        found = await mutate_async(self._client, "sample_update", input, fields, select)
        return cast("Sample", found)
