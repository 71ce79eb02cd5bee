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
    from ..inputs.webhook import (
        WebhookCreateArgs,
        WebhookCreateInput,
        WebhookDeleteMutationArgs,
        WebhookDeleteMutationInput,
        WebhookUpdateArgs,
        WebhookUpdateInput,
    )
    from ..models.webhook import Webhook, WebhookFields
    from ..models.webhook_delete_mutation_payload import (
        WebhookDeleteMutationPayload,
        WebhookDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def webhook_create(
        self,
        input: WebhookCreateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    def webhook_create(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookCreateArgs],
    ) -> Webhook: ...
    def webhook_create(
        self,
        input: WebhookCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Creates a webhook; it stays inactive until its URL passes the
        `webhook.verify` handshake.
        """
        found: Webhook = self._send("webhook_create", input, fields, select)
        return found

    @overload
    def webhook_delete(
        self,
        input: WebhookDeleteMutationInput,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
    ) -> WebhookDeleteMutationPayload: ...
    @overload
    def webhook_delete(
        self,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: Unpack[WebhookDeleteMutationArgs],
    ) -> WebhookDeleteMutationPayload: ...
    def webhook_delete(
        self,
        input: WebhookDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookDeleteMutationPayload:
        """Deletes a webhook; its events are no longer sent."""
        found: WebhookDeleteMutationPayload = self._send(
            "webhook_delete", input, fields, select
        )
        return found

    @overload
    def webhook_update(
        self,
        input: WebhookUpdateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    def webhook_update(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookUpdateArgs],
    ) -> Webhook: ...
    def webhook_update(
        self,
        input: WebhookUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Changes a webhook; a new URL has to be verified again before it is used."""
        found: Webhook = self._send("webhook_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def webhook_create(
        self,
        input: WebhookCreateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    async def webhook_create(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookCreateArgs],
    ) -> Webhook: ...
    async def webhook_create(
        self,
        input: WebhookCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Creates a webhook; it stays inactive until its URL passes the
        `webhook.verify` handshake.
        """
        found: Webhook = await self._send("webhook_create", input, fields, select)
        return found

    @overload
    async def webhook_delete(
        self,
        input: WebhookDeleteMutationInput,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
    ) -> WebhookDeleteMutationPayload: ...
    @overload
    async def webhook_delete(
        self,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: Unpack[WebhookDeleteMutationArgs],
    ) -> WebhookDeleteMutationPayload: ...
    async def webhook_delete(
        self,
        input: WebhookDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookDeleteMutationPayload:
        """Deletes a webhook; its events are no longer sent."""
        found: WebhookDeleteMutationPayload = await self._send(
            "webhook_delete", input, fields, select
        )
        return found

    @overload
    async def webhook_update(
        self,
        input: WebhookUpdateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    async def webhook_update(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookUpdateArgs],
    ) -> Webhook: ...
    async def webhook_update(
        self,
        input: WebhookUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Changes a webhook; a new URL has to be verified again before it is used."""
        found: Webhook = await self._send("webhook_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    webhook_create = batched(Mutations.webhook_create)
    webhook_delete = batched(Mutations.webhook_delete)
    webhook_update = batched(Mutations.webhook_update)
