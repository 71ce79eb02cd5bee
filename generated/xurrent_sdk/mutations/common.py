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
    from ..inputs.common import DiscoveredConfigurationItemsArgs
    from ..models.discovered_configuration_items_payload import (
        DiscoveredConfigurationItemsPayload,
        DiscoveredConfigurationItemsPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def discovered_configuration_items(
        self,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[DiscoveredConfigurationItemsArgs],
    ) -> DiscoveredConfigurationItemsPayload:
        """Adds or updates up to 100 CIs found by a discovery tool, as a background
        job.
        """
        result: DiscoveredConfigurationItemsPayload = self._send(
            "discovered_configuration_items", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    discovered_configuration_items: Final = awaited(
        Mutations.discovered_configuration_items
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    discovered_configuration_items: Final = batched(
        Mutations.discovered_configuration_items
    )
