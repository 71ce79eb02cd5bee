"""``Webhook``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.webhook import WebhookEvent
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .webhook_policy import WebhookPolicy, WebhookPolicyFields


class Webhook(Node, Record, frozen=True):
    """The type ``Webhook``."""

    __graphql_name__ = "Webhook"

    __graphql_fields__ = """
    account account Account
    app_offering_references appOfferingReferences [String!]
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    event event WebhookEvent
    id id ID!
    mail_exceptions_to mailExceptionsTo String
    name name String
    openid_connect_discovery openidConnectDiscovery Boolean
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    uri uri String
    webhook_policy webhookPolicy WebhookPolicy
    """

    account: Account | None = absent
    app_offering_references: list[str] | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    event: WebhookEvent | None = absent
    id: str = absent
    mail_exceptions_to: str | None = absent
    name: str | None = absent
    openid_connect_discovery: bool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    uri: str | None = absent
    webhook_policy: WebhookPolicy | None = absent


class WebhookPaths(Generic[Nul, Card]):
    """The fields of ``Webhook`` as paths."""

    account: AccountFields[None, Card]
    app_offering_references: Leaf[list[str] | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    event: Leaf[WebhookEvent | None, Card]
    id: Leaf[str | Nul, Card]
    mail_exceptions_to: Leaf[str | None, Card]
    name: Leaf[str | None, Card]
    openid_connect_discovery: Leaf[bool | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    uri: Leaf[str | None, Card]
    webhook_policy: WebhookPolicyFields[None, Card]


class WebhookFields(
    WebhookPaths[Nul, Card],
    ObjectFields[Webhook | Nul, "WebhookFields[Never, One]", Card],
):
    """What can be selected from ``Webhook``."""


class WebhookListFields(
    WebhookPaths[Never, Many], ListFields[Row, "WebhookFields[Never, One]", Card]
):
    """What can be selected from a list of ``Webhook``."""


class WebhookConnectionFields(
    WebhookPaths[Never, Many], ConnectionFields[Row, "WebhookFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Webhook``."""
