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
    from ..inputs.webhook_policy import (
        WebhookPolicyCreateArgs,
        WebhookPolicyCreateInput,
        WebhookPolicyDeleteMutationArgs,
        WebhookPolicyDeleteMutationInput,
        WebhookPolicyUpdateArgs,
        WebhookPolicyUpdateInput,
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

    @overload
    def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
    ) -> WebhookPolicyCreateResponse: ...
    @overload
    def webhook_policy_create(
        self,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyCreateArgs],
    ) -> WebhookPolicyCreateResponse: ...
    def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicyCreateResponse:
        """Creates a signing policy; the answer is the only place that shows the public
        key.
        """
        found: WebhookPolicyCreateResponse = self._send(
            "webhook_policy_create", input, fields, select
        )
        return found

    @overload
    def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> WebhookPolicyDeleteMutationPayload: ...
    @overload
    def webhook_policy_delete(
        self,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[WebhookPolicyDeleteMutationArgs],
    ) -> WebhookPolicyDeleteMutationPayload: ...
    def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> WebhookPolicyDeleteMutationPayload:
        """Deletes a signing policy."""
        found: WebhookPolicyDeleteMutationPayload = self._send(
            "webhook_policy_delete", input, fields, select
        )
        return found

    @overload
    def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
    ) -> WebhookPolicy: ...
    @overload
    def webhook_policy_update(
        self,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyUpdateArgs],
    ) -> WebhookPolicy: ...
    def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicy:
        """Changes a signing policy; its key cannot be changed."""
        found: WebhookPolicy = self._send(
            "webhook_policy_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
    ) -> WebhookPolicyCreateResponse: ...
    @overload
    async def webhook_policy_create(
        self,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyCreateArgs],
    ) -> WebhookPolicyCreateResponse: ...
    async def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicyCreateResponse:
        """Creates a signing policy; the answer is the only place that shows the public
        key.
        """
        found: WebhookPolicyCreateResponse = await self._send(
            "webhook_policy_create", input, fields, select
        )
        return found

    @overload
    async def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> WebhookPolicyDeleteMutationPayload: ...
    @overload
    async def webhook_policy_delete(
        self,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[WebhookPolicyDeleteMutationArgs],
    ) -> WebhookPolicyDeleteMutationPayload: ...
    async def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> WebhookPolicyDeleteMutationPayload:
        """Deletes a signing policy."""
        found: WebhookPolicyDeleteMutationPayload = await self._send(
            "webhook_policy_delete", input, fields, select
        )
        return found

    @overload
    async def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
    ) -> WebhookPolicy: ...
    @overload
    async def webhook_policy_update(
        self,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyUpdateArgs],
    ) -> WebhookPolicy: ...
    async def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicy:
        """Changes a signing policy; its key cannot be changed."""
        found: WebhookPolicy = await self._send(
            "webhook_policy_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    webhook_policy_create = batched(Mutations.webhook_policy_create)
    webhook_policy_delete = batched(Mutations.webhook_policy_delete)
    webhook_policy_update = batched(Mutations.webhook_policy_update)
