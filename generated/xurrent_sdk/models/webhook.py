# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Webhook``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.webhook import WebhookEvent
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .webhook_policy import WebhookPolicy, WebhookPolicyFields


class Webhook(Node, Record, frozen=True):
    """URL that is called when an event happens in the account."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    app_offering_references: list[str] | None = of("appOfferingReferences: [String!]")
    """References of the apps whose instances trigger it; for app instance events
    only."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the webhook, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when events do not trigger the webhook."""
    event: WebhookEvent | None = of("event: WebhookEvent")
    """Event that triggers the call, such as `request.update`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    mail_exceptions_to: str | None = of("mailExceptionsTo: String")
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None = of("name: String")
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None = of("openidConnectDiscovery: Boolean")
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: str | None = of("uri: String")
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    webhook_policy: WebhookPolicy | None = of("webhookPolicy: WebhookPolicy")
    """Policy that signs the messages as JWT; without one they are sent unsigned."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[WebhookFields[Never, One], WebhookPayload[str]]: ...


class WebhookPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Webhook``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    app_offering_references: Leaf[list[str] | None, Card]
    """References of the apps whose instances trigger it; for app instance events
    only."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the webhook, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when events do not trigger the webhook."""
    event: Leaf[WebhookEvent | None, Card]
    """Event that triggers the call, such as `request.update`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    mail_exceptions_to: Leaf[str | None, Card]
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: Leaf[str | None, Card]
    """Label; defaults to the event."""
    openid_connect_discovery: Leaf[bool | None, Card]
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: Leaf[str | None, Card]
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    webhook_policy: WebhookPolicyFields[None, Card]
    """Policy that signs the messages as JWT; without one they are sent unsigned."""


class WebhookFields(
    WebhookPaths[Nul, Card],
    ObjectFields[Webhook | Nul, "WebhookFields[Never, One]", Card],
):
    """Fields of ``Webhook`` to select."""


class WebhookConnectionFields(
    WebhookPaths[Never, Many], ConnectionFields[Row, "WebhookFields[Never, One]", Card]
):
    """Fields of a connection of ``Webhook`` to select."""
