"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required, TypedDict

    from .._runtime.codegen import SpecialTimestamp, Unset, UploadedFile
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

    class BroadcastCreateArgs(TypedDict, total=False):
        """The fields of ``BroadcastCreateInput`` as keyword arguments."""

        message_type: Required[BroadcastMessageType | BroadcastMessageTypeLiteral]
        body: str | None | Unset
        client_mutation_id: str | None | Unset
        customer_ids: Sequence[str] | None | Unset
        disabled: bool | None | Unset
        email_template_id: str | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        message: str | None | Unset
        organization_ids: Sequence[str] | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        request_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        site_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        sla_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        subject: str | None | Unset
        team_ids: Sequence[str] | None | Unset
        time_zone: str | None | Unset
        visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset

    class BroadcastUpdateArgs(TypedDict, total=False):
        """The fields of ``BroadcastUpdateInput`` as keyword arguments."""

        id: Required[str]
        body: str | None | Unset
        client_mutation_id: str | None | Unset
        customer_ids: Sequence[str] | None | Unset
        disabled: bool | None | Unset
        email_template_id: str | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        message: str | None | Unset
        message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None | Unset
        organization_ids: Sequence[str] | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        request_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        site_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        sla_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        subject: str | None | Unset
        team_ids: Sequence[str] | None | Unset
        time_zone: str | None | Unset
        translations_to_delete: Sequence[str] | None | Unset
        visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset


class BroadcastCreateInput(GraphQLInput, frozen=True):
    """The input ``BroadcastCreateInput``."""

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

    __graphql_required__ = ("message_type",)

    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral
    body: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    customer_ids: Sequence[str] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    email_template_id: str | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    message: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    site_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    sla_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    team_ids: Sequence[str] | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = UNSET


class BroadcastFilter(GraphQLInput, frozen=True):
    """The input ``BroadcastFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class BroadcastWhere(FilterFields):
    """What ``where`` can compare of ``BroadcastFilter``."""

    __graphql_filter__ = "BroadcastFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class BroadcastUpdateInput(GraphQLInput, frozen=True):
    """The input ``BroadcastUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    body: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    customer_ids: Sequence[str] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    email_template_id: str | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    message: str | None | Unset = UNSET
    message_type: BroadcastMessageType | BroadcastMessageTypeLiteral | None | Unset = (
        UNSET
    )
    organization_ids: Sequence[str] | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    site_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    sla_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    team_ids: Sequence[str] | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    translations_to_delete: Sequence[str] | None | Unset = UNSET
    visibility: BroadcastVisibility | BroadcastVisibilityLiteral | None | Unset = UNSET
