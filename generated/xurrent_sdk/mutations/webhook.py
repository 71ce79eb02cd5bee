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
    from ..inputs.webhook import (
        WebhookCreateArgs,
        WebhookDeleteMutationArgs,
        WebhookUpdateArgs,
    )
    from ..models.webhook import Webhook, WebhookFields
    from ..models.webhook_delete_mutation_payload import (
        WebhookDeleteMutationPayload,
        WebhookDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def webhook_create(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookCreateArgs],
    ) -> Webhook:
        """Creates a webhook; it stays inactive until its URL passes the
        `webhook.verify` handshake.
        """
        result: Webhook = self._send("webhook_create", fields, select)
        return result

    def webhook_delete(
        self,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: Unpack[WebhookDeleteMutationArgs],
    ) -> WebhookDeleteMutationPayload:
        """Deletes a webhook; its events are no longer sent."""
        result: WebhookDeleteMutationPayload = self._send(
            "webhook_delete", fields, select
        )
        return result

    def webhook_update(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookUpdateArgs],
    ) -> Webhook:
        """Changes a webhook; a new URL has to be verified again before it is used."""
        result: Webhook = self._send("webhook_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    webhook_create: Final = awaited(Mutations.webhook_create)
    webhook_delete: Final = awaited(Mutations.webhook_delete)
    webhook_update: Final = awaited(Mutations.webhook_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    webhook_create: Final = batched(Mutations.webhook_create)
    webhook_delete: Final = batched(Mutations.webhook_delete)
    webhook_update: Final = batched(Mutations.webhook_update)
