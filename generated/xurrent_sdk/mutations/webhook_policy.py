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
    from ..inputs.webhook_policy import (
        WebhookPolicyCreateArgs,
        WebhookPolicyDeleteMutationArgs,
        WebhookPolicyUpdateArgs,
    )
    from ..models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from ..models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields,
    )
    from ..models.webhook_policy_delete_mutation_payload import (
        WebhookPolicyDeleteMutationPayload,
        WebhookPolicyDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def webhook_policy_create(
        self,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyCreateArgs],
    ) -> WebhookPolicyCreateResponse:
        """Creates a signing policy; the answer is the only place that shows the public
        key.
        """
        result: WebhookPolicyCreateResponse = self._send(
            "webhook_policy_create", fields, select
        )
        return result

    def webhook_policy_delete(
        self,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[WebhookPolicyDeleteMutationArgs],
    ) -> WebhookPolicyDeleteMutationPayload:
        """Deletes a signing policy."""
        result: WebhookPolicyDeleteMutationPayload = self._send(
            "webhook_policy_delete", fields, select
        )
        return result

    def webhook_policy_update(
        self,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyUpdateArgs],
    ) -> WebhookPolicy:
        """Changes a signing policy; its key cannot be changed."""
        result: WebhookPolicy = self._send("webhook_policy_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    webhook_policy_create: Final = awaited(Mutations.webhook_policy_create)
    webhook_policy_delete: Final = awaited(Mutations.webhook_policy_delete)
    webhook_policy_update: Final = awaited(Mutations.webhook_policy_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    webhook_policy_create: Final = batched(Mutations.webhook_policy_create)
    webhook_policy_delete: Final = batched(Mutations.webhook_policy_delete)
    webhook_policy_update: Final = batched(Mutations.webhook_policy_update)
