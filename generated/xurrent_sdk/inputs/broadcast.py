# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from ..apply import (
        OrganizationApplyKey,
        RequestApplyKey,
        ServiceInstanceApplyKey,
        ServiceLevelAgreementApplyKey,
        SiteApplyKey,
        SkillPoolApplyKey,
        TeamApplyKey,
    )
    from ..enums.broadcast import (
        BroadcastMessageType,
        BroadcastMessageTypeLiteral,
        BroadcastVisibility,
        BroadcastVisibilityLiteral,
    )
    from ..models.broadcast import Broadcast, BroadcastFields
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class BroadcastCreateInput(
    GraphQLInput, MutationInput["Broadcast", "BroadcastFields[Never, One]"], frozen=True
):
    """Arguments of the `broadcastCreate` mutation."""

    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral = needs(
        title="messageType: BroadcastMessageType!"
    )
    """Icon of the message, or `email` to send it by e-mail."""
    body: str | None | Unset = unset("body: String")
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = unset("customerIds: [ID!]")
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset = unset("emailTemplateId: ID")
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset = unset("message: String")
    """Message in the account's language, in rich text."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset = unset("remarks: String")
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset = unset("requestId: ID")
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset = unset("siteIds: [ID!]")
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset = unset("slaIds: [ID!]")
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Start of the period."""
    subject: str | None | Unset = unset("subject: String")
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset = unset("teamIds: [ID!]")
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of start and end."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = unset(
        "visibility: BroadcastVisibility"
    )
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``BroadcastCreateInput`` as keyword arguments."""

    message_type: Required[BroadcastMessageType | BroadcastMessageTypeLiteral]
    """Icon of the message, or `email` to send it by e-mail."""
    body: str | None | Unset
    """Body of an e-mail broadcast."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
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

    __graphql_where__ = "BroadcastWhere"

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


class BroadcastWhere(FilterFields):
    """Fields of ``BroadcastFilter`` for conditions of ``where``."""

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


class BroadcastUpdateInput(
    GraphQLInput, MutationInput["Broadcast", "BroadcastFields[Never, One]"], frozen=True
):
    """Arguments of the `broadcastUpdate` mutation."""

    __graphql_apply__ = """
    customer_ids:*customers
    email_template_id:>email_template
    message:=body
    organization_ids:*organizations
    remarks_attachments:!
    request_id:>request
    service_instance_ids:*service_instances
    site_ids:*sites
    skill_pool_ids:*skill_pools
    sla_ids:*slas
    team_ids:*teams
    """

    id: str = needs(title="id: ID!")
    """Node ID of the broadcast to change."""
    body: str | None | Unset = unset("body: String")
    """Body of an e-mail broadcast."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = unset("customerIds: [ID!]")
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset = unset("emailTemplateId: ID")
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """End of the period; empty means until the broadcast is disabled."""
    message: str | None | Unset = unset("message: String")
    """Message in the account's language, in rich text."""
    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None | Unset = (
        unset("messageType: BroadcastMessageType")
    )
    """Icon of the message, or `email` to send it by e-mail."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people see the broadcast."""
    remarks: str | None | Unset = unset("remarks: String")
    """Internal remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    request_id: str | None | Unset = unset("requestId: ID")
    """Node ID of the request group that affected customers can join."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances whose covered people see the broadcast."""
    site_ids: Sequence[str] | None | Unset = unset("siteIds: [ID!]")
    """Node IDs of the sites whose people see the broadcast."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools whose members see the broadcast."""
    sla_ids: Sequence[str] | None | Unset = unset("slaIds: [ID!]")
    """Node IDs of the SLAs whose customer representatives get the e-mail; for e-mail
    broadcasts only."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Start of the period."""
    subject: str | None | Unset = unset("subject: String")
    """Subject line of an e-mail broadcast."""
    team_ids: Sequence[str] | None | Unset = unset("teamIds: [ID!]")
    """Node IDs of the teams whose members see the broadcast."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of start and end."""
    translations_to_delete: Sequence[str] | None | Unset = unset(
        "translationsToDelete: [ID!]"
    )
    """Node IDs of the translations to remove."""
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = unset(
        "visibility: BroadcastVisibility"
    )
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``BroadcastUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the broadcast to change."""
    body: str | None | Unset
    """Body of an e-mail broadcast."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations whose requests show the broadcast to
    specialists."""
    disabled: bool | None | Unset
    """True when the broadcast is held back."""
    email_template_id: str | None | Unset
    """Node ID of the e-mail template; must be of the type for sending from a
    broadcast."""
    end_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
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
    """Row for ``client.apply.broadcasts``. Omitted fields are left unchanged."""

    source_id: Required[str]
    body: str | None
    customer_ids: Sequence[str] | None
    disabled: bool | None
    email_template_id: str | None
    end_at: datetime | None
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
    start_at: datetime | None
    subject: str | None
    team_ids: Sequence[str] | None
    time_zone: str | None
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None
    customers: Sequence[str | OrganizationApplyKey] | None
    organizations: Sequence[str | OrganizationApplyKey] | None
    request: str | RequestApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    sites: Sequence[str | SiteApplyKey] | None
    skill_pools: Sequence[str | SkillPoolApplyKey] | None
    slas: Sequence[str | ServiceLevelAgreementApplyKey] | None
    teams: Sequence[str | TeamApplyKey] | None
