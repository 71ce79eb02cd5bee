# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.broadcast import (
        BroadcastMessageType,
        BroadcastMessageTypeLiteral,
        BroadcastVisibility,
        BroadcastVisibilityLiteral,
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


class BroadcastCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `broadcastCreate` mutation."""

    __graphql_name__ = "BroadcastCreateInput"
    __graphql_fields__ = """
    body body String
    client_mutation_id clientMutationId String
    customer_ids customerIds [ID!]
    disabled disabled Boolean
    email_template_id emailTemplateId ID
    end_at endAt ISO8601Timestamp
    message message String
    message_type messageType BroadcastMessageType!
    organization_ids organizationIds [ID!]
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    request_id requestId ID
    service_instance_ids serviceInstanceIds [ID!]
    site_ids siteIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    sla_ids slaIds [ID!]
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    subject subject String
    team_ids teamIds [ID!]
    time_zone timeZone TimeZone
    visibility visibility BroadcastVisibility
    """
    __graphql_required__ = "message_type"

    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral
    """Icon of the message, or `email` to send it by e-mail."""
    body: str | None | Unset = UNSET
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset = UNSET
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset = UNSET
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset = UNSET
    """Message in the account's language, in rich text."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset = UNSET
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset = UNSET
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the period."""
    subject: str | None | Unset = UNSET
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset = UNSET
    """Time zone of start and end."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = UNSET
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastCreateArgs(TypedDict, total=False):
    """The fields of ``BroadcastCreateInput`` as keyword arguments."""

    message_type: Required[BroadcastMessageType | BroadcastMessageTypeLiteral]
    """Icon of the message, or `email` to send it by e-mail."""
    body: str | None | Unset
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset
    """Message in the account's language, in rich text."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the period."""
    subject: str | None | Unset
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset
    """Time zone of start and end."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.broadcasts`; all that are given have to hold."""

    __graphql_name__ = "BroadcastFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "BroadcastWhere"

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


class BroadcastWhere(FilterFields):
    """What ``where`` can compare of ``BroadcastFilter``."""

    __graphql_filter__ = "BroadcastFilter"

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


class BroadcastUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `broadcastUpdate` mutation."""

    __graphql_name__ = "BroadcastUpdateInput"
    __graphql_fields__ = """
    body body String
    client_mutation_id clientMutationId String
    customer_ids customerIds [ID!]
    disabled disabled Boolean
    email_template_id emailTemplateId ID
    end_at endAt ISO8601Timestamp
    id id ID!
    message message String
    message_type messageType BroadcastMessageType
    organization_ids organizationIds [ID!]
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    request_id requestId ID
    service_instance_ids serviceInstanceIds [ID!]
    site_ids siteIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    sla_ids slaIds [ID!]
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    subject subject String
    team_ids teamIds [ID!]
    time_zone timeZone TimeZone
    translations_to_delete translationsToDelete [ID!]
    visibility visibility BroadcastVisibility
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    customer_ids:*customers
    email_template_id:>email_template
    message:-
    organization_ids:*organizations
    remarks_attachments:-
    request_id:>request
    service_instance_ids:*service_instances
    site_ids:*sites
    skill_pool_ids:*skill_pools
    sla_ids:*slas
    team_ids:*teams
    """

    id: str
    """Node ID of the broadcast to change."""
    body: str | None | Unset = UNSET
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset = UNSET
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset = UNSET
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset = UNSET
    """Message in the account's language, in rich text."""
    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None | Unset = (
        UNSET
    )
    """Icon of the message, or `email` to send it by e-mail."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset = UNSET
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset = UNSET
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the period."""
    subject: str | None | Unset = UNSET
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset = UNSET
    """Time zone of start and end."""
    translations_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the translations to remove."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = UNSET
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastUpdateArgs(TypedDict, total=False):
    """The fields of ``BroadcastUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the broadcast to change."""
    body: str | None | Unset
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset
    """Message in the account's language, in rich text."""
    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None | Unset
    """Icon of the message, or `email` to send it by e-mail."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the period."""
    subject: str | None | Unset
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset
    """Time zone of start and end."""
    translations_to_delete: Sequence[str] | None | Unset
    """Node IDs of the translations to remove."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastApplyRow(TypedDict, total=False):
    """A row for ``client.apply.broadcasts``: what it names is compared and written."""

    source_id: Required[str]
    body: str | None
    customer_ids: Sequence[str] | None
    disabled: bool | None
    email_template_id: str | None
    end_at: datetime | SpecialTimestamp | None
    message: str | None
    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None
    organization_ids: Sequence[str] | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    request_id: str | None
    service_instance_ids: Sequence[str] | None
    site_ids: Sequence[str] | None
    skill_pool_ids: Sequence[str] | None
    sla_ids: Sequence[str] | None
    start_at: datetime | SpecialTimestamp | None
    subject: str | None
    team_ids: Sequence[str] | None
    time_zone: str | None
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None
