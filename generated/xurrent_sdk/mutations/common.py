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
    from ..inputs.common import (
        DiscoveredConfigurationItemsArgs,
        DiscoveredConfigurationItemsInput,
    )
    from ..models.discovered_configuration_items_payload import (
        DiscoveredConfigurationItemsPayload,
        DiscoveredConfigurationItemsPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
    ) -> DiscoveredConfigurationItemsPayload: ...
    @overload
    def discovered_configuration_items(
        self,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[DiscoveredConfigurationItemsArgs],
    ) -> DiscoveredConfigurationItemsPayload: ...
    def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> DiscoveredConfigurationItemsPayload:
        """Adds or updates up to 100 CIs found by a discovery tool, as a background
        job.
        """
        found: DiscoveredConfigurationItemsPayload = self._send(
            "discovered_configuration_items", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
    ) -> DiscoveredConfigurationItemsPayload: ...
    @overload
    async def discovered_configuration_items(
        self,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[DiscoveredConfigurationItemsArgs],
    ) -> DiscoveredConfigurationItemsPayload: ...
    async def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> DiscoveredConfigurationItemsPayload:
        """Adds or updates up to 100 CIs found by a discovery tool, as a background
        job.
        """
        found: DiscoveredConfigurationItemsPayload = await self._send(
            "discovered_configuration_items", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    discovered_configuration_items = batched(Mutations.discovered_configuration_items)
