# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Unset
    from ..enums.webhook import WebhookEvent, WebhookEventLiteral
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class WebhookCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookCreate` mutation."""

    __graphql_name__ = "WebhookCreateInput"
    __graphql_fields__ = """
    app_offering_references appOfferingReferences [String!]
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    event event WebhookEvent!
    mail_exceptions_to mailExceptionsTo String
    name name String
    openid_connect_discovery openidConnectDiscovery Boolean
    uri uri String!
    webhook_policy_id webhookPolicyId ID
    """
    __graphql_required__ = "event uri"

    event: WebhookEvent | WebhookEventLiteral
    """Event that triggers the call, such as `request.update`."""
    uri: str
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    app_offering_references: Sequence[str] | None | Unset = UNSET
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when events do not trigger the webhook."""
    mail_exceptions_to: str | None | Unset = UNSET
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset = UNSET
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset = UNSET
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    webhook_policy_id: str | None | Unset = UNSET
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""


class WebhookCreateArgs(TypedDict, total=False):
    """The fields of ``WebhookCreateInput`` as keyword arguments."""

    event: Required[WebhookEvent | WebhookEventLiteral]
    """Event that triggers the call, such as `request.update`."""
    uri: Required[str]
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    app_offering_references: Sequence[str] | None | Unset
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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


class WebhookDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookDelete` mutation."""

    __graphql_name__ = "WebhookDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the webhook to delete."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class WebhookDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``WebhookDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook to delete."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class WebhookFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.webhooks`; all that are given have to hold."""

    __graphql_name__ = "WebhookFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "WebhookWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookWhere(FilterFields):
    """What ``where`` can compare of ``WebhookFilter``."""

    __graphql_filter__ = "WebhookFilter"

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


class WebhookUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookUpdate` mutation."""

    __graphql_name__ = "WebhookUpdateInput"
    __graphql_fields__ = """
    app_offering_references appOfferingReferences [String!]
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    event event WebhookEvent
    id id ID!
    mail_exceptions_to mailExceptionsTo String
    name name String
    openid_connect_discovery openidConnectDiscovery Boolean
    uri uri String
    webhook_policy_id webhookPolicyId ID
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the webhook to change."""
    app_offering_references: Sequence[str] | None | Unset = UNSET
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the webhook, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when events do not trigger the webhook."""
    event: WebhookEvent | WebhookEventLiteral | None | Unset = UNSET
    """Event that triggers the call, such as `request.update`."""
    mail_exceptions_to: str | None | Unset = UNSET
    """Comma-separated e-mail addresses told of failures; by default all account
    administrators."""
    name: str | None | Unset = UNSET
    """Label; defaults to the event."""
    openid_connect_discovery: bool | None | Unset = UNSET
    """True when receivers can fetch the public key through OpenID Connect Discovery."""
    uri: str | None | Unset = UNSET
    """Public URL that takes the POST; inactive until it passes the `webhook.verify`
    handshake."""
    webhook_policy_id: str | None | Unset = UNSET
    """Node ID of the policy that signs the messages; without one they are sent
    unsigned."""


class WebhookUpdateArgs(TypedDict, total=False):
    """The fields of ``WebhookUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook to change."""
    app_offering_references: Sequence[str] | None | Unset
    """References of the apps whose instances trigger it; for app instance events
    only."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
