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
    from ..inputs.configuration_item import (
        ConfigurationItemCreateArgs,
        ConfigurationItemUpdateArgs,
    )
    from ..models.configuration_item_create_payload import (
        ConfigurationItemCreatePayload,
        ConfigurationItemCreatePayloadFields,
    )
    from ..models.configuration_item_update_payload import (
        ConfigurationItemUpdatePayload,
        ConfigurationItemUpdatePayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def configuration_item_create(
        self,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemCreateArgs],
    ) -> ConfigurationItemCreatePayload:
        """Registers a CI from a product; may wait for reconciliation, see the
        payload.
        """
        result: ConfigurationItemCreatePayload = self._send(
            "configuration_item_create", fields, select
        )
        return result

    def configuration_item_update(
        self,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemUpdateArgs],
    ) -> ConfigurationItemUpdatePayload:
        """Changes a CI, its users and relations; may wait for reconciliation, see the
        payload.
        """
        result: ConfigurationItemUpdatePayload = self._send(
            "configuration_item_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    configuration_item_create: Final = awaited(Mutations.configuration_item_create)
    configuration_item_update: Final = awaited(Mutations.configuration_item_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    configuration_item_create: Final = batched(Mutations.configuration_item_create)
    configuration_item_update: Final = batched(Mutations.configuration_item_update)
