# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from ..enums.webhook import WebhookEvent, WebhookEventLiteral
    from ..models.webhook import Webhook, WebhookFields
    from ..models.webhook_delete_mutation_payload import (
        WebhookDeleteMutationPayload,
        WebhookDeleteMutationPayloadFields,
    )
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class WebhookCreateInput(
    GraphQLInput, MutationInput["Webhook", "WebhookFields[Never, One]"], frozen=True
):
    """Arguments of the `webhookCreate` mutation."""

    event: WebhookEvent | WebhookEventLiteral = needs(title="event: WebhookEvent!")
    """Event that triggers the call, such as `request.update`."""
    uri: str = needs(title="uri: String!")
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    app_offering_references: Sequence[str] | None | Unset = unset(
        "appOfferingReferences: [String!]"
    )
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when events do not trigger the webhook."""
    mail_exceptions_to: str | None | Unset = unset("mailExceptionsTo: String")
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset = unset("name: String")
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset = unset(
        "openidConnectDiscovery: Boolean"
    )
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    webhook_policy_id: str | None | Unset = unset("webhookPolicyId: ID")
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""


class WebhookCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookCreateInput`` as keyword arguments."""

    event: Required[WebhookEvent | WebhookEventLiteral]
    """Event that triggers the call, such as `request.update`."""
    uri: Required[str]
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    app_offering_references: Sequence[str] | None | Unset
    """References of the apps whose instances trigger it; for app instance events
    only."""
    description: str | None | Unset
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when events do not trigger the webhook."""
    mail_exceptions_to: str | None | Unset
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    webhook_policy_id: str | None | Unset
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""


class WebhookDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "WebhookDeleteMutationPayload", "WebhookDeleteMutationPayloadFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `webhookDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the webhook to delete."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class WebhookDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook to delete."""


class WebhookFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.webhooks`; all that are given have to hold."""

    __graphql_where__ = "WebhookWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookWhere(FilterFields):
    """Fields of ``WebhookFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookUpdateInput(
    GraphQLInput, MutationInput["Webhook", "WebhookFields[Never, One]"], frozen=True
):
    """Arguments of the `webhookUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the webhook to change."""
    app_offering_references: Sequence[str] | None | Unset = unset(
        "appOfferingReferences: [String!]"
    )
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when events do not trigger the webhook."""
    event: WebhookEvent | WebhookEventLiteral | None | Unset = unset(
        "event: WebhookEvent"
    )
    """Event that triggers the call, such as `request.update`."""
    mail_exceptions_to: str | None | Unset = unset("mailExceptionsTo: String")
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset = unset("name: String")
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset = unset(
        "openidConnectDiscovery: Boolean"
    )
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    uri: str | None | Unset = unset("uri: String")
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    webhook_policy_id: str | None | Unset = unset("webhookPolicyId: ID")
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""


class WebhookUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook to change."""
    app_offering_references: Sequence[str] | None | Unset
    """References of the apps whose instances trigger it; for app instance events
    only."""
    description: str | None | Unset
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when events do not trigger the webhook."""
    event: WebhookEvent | WebhookEventLiteral | None | Unset
    """Event that triggers the call, such as `request.update`."""
    mail_exceptions_to: str | None | Unset
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    uri: str | None | Unset
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    webhook_policy_id: str | None | Unset
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""
