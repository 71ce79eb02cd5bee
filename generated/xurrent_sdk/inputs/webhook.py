"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset, UploadedFile
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

    class WebhookCreateArgs(TypedDict, total=False):
        """The fields of ``WebhookCreateInput`` as keyword arguments."""

        event: Required[WebhookEvent | WebhookEventLiteral]
        uri: Required[str]
        app_offering_references: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        mail_exceptions_to: str | None | Unset
        name: str | None | Unset
        openid_connect_discovery: bool | None | Unset
        webhook_policy_id: str | None | Unset

    class WebhookDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``WebhookDeleteMutationInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset

    class WebhookUpdateArgs(TypedDict, total=False):
        """The fields of ``WebhookUpdateInput`` as keyword arguments."""

        id: Required[str]
        app_offering_references: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        event: WebhookEvent | WebhookEventLiteral | None | Unset
        mail_exceptions_to: str | None | Unset
        name: str | None | Unset
        openid_connect_discovery: bool | None | Unset
        uri: str | None | Unset
        webhook_policy_id: str | None | Unset


class WebhookCreateInput(GraphQLInput, frozen=True):
    """The input ``WebhookCreateInput``."""

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

    __graphql_required__ = ("event", "uri")

    event: WebhookEvent | WebhookEventLiteral
    uri: str
    app_offering_references: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    mail_exceptions_to: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    openid_connect_discovery: bool | None | Unset = UNSET
    webhook_policy_id: str | None | Unset = UNSET


class WebhookDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``WebhookDeleteMutationInput``."""

    __graphql_name__ = "WebhookDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class WebhookFilter(GraphQLInput, frozen=True):
    """The input ``WebhookFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class WebhookWhere(FilterFields):
    """What ``where`` can compare of ``WebhookFilter``."""

    __graphql_filter__ = "WebhookFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class WebhookUpdateInput(GraphQLInput, frozen=True):
    """The input ``WebhookUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    app_offering_references: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    event: WebhookEvent | WebhookEventLiteral | None | Unset = UNSET
    mail_exceptions_to: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    openid_connect_discovery: bool | None | Unset = UNSET
    uri: str | None | Unset = UNSET
    webhook_policy_id: str | None | Unset = UNSET
