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
    from ..inputs.configuration_item import (
        ConfigurationItemCreateArgs,
        ConfigurationItemCreateInput,
        ConfigurationItemUpdateArgs,
        ConfigurationItemUpdateInput,
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

    @overload
    def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemCreatePayload: ...
    @overload
    def configuration_item_create(
        self,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemCreateArgs],
    ) -> ConfigurationItemCreatePayload: ...
    def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemCreatePayload:
        """Registers a CI from a product; may wait for reconciliation, see the
        payload.
        """
        found: ConfigurationItemCreatePayload = self._send(
            "configuration_item_create", input, fields, select
        )
        return found

    @overload
    def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemUpdatePayload: ...
    @overload
    def configuration_item_update(
        self,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemUpdateArgs],
    ) -> ConfigurationItemUpdatePayload: ...
    def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemUpdatePayload:
        """Changes a CI, its users and relations; may wait for reconciliation, see the
        payload.
        """
        found: ConfigurationItemUpdatePayload = self._send(
            "configuration_item_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemCreatePayload: ...
    @overload
    async def configuration_item_create(
        self,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemCreateArgs],
    ) -> ConfigurationItemCreatePayload: ...
    async def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemCreatePayload:
        """Registers a CI from a product; may wait for reconciliation, see the
        payload.
        """
        found: ConfigurationItemCreatePayload = await self._send(
            "configuration_item_create", input, fields, select
        )
        return found

    @overload
    async def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemUpdatePayload: ...
    @overload
    async def configuration_item_update(
        self,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemUpdateArgs],
    ) -> ConfigurationItemUpdatePayload: ...
    async def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemUpdatePayload:
        """Changes a CI, its users and relations; may wait for reconciliation, see the
        payload.
        """
        found: ConfigurationItemUpdatePayload = await self._send(
            "configuration_item_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    configuration_item_create = batched(Mutations.configuration_item_create)
    configuration_item_update = batched(Mutations.configuration_item_update)
