"""``Broadcast``: the model, and what can be selected from it."""

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
    from ..enums.broadcast import BroadcastMessageType, BroadcastVisibility
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .broadcast_translation import (
        BroadcastTranslation,
        BroadcastTranslationConnectionFields,
    )
    from .email_template import EmailTemplate, EmailTemplateFields
    from .organization import Organization, OrganizationConnectionFields
    from .request import Request, RequestFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .site import Site, SiteConnectionFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .team import Team, TeamConnectionFields


class Broadcast(Node, Record, frozen=True):
    """The type ``Broadcast``."""

    __graphql_name__ = "Broadcast"

    __graphql_fields__ = """
    account account Account
    body body String
    created_at createdAt ISO8601Timestamp
    customers customers OrganizationConnection relay
    disabled disabled Boolean
    email_template emailTemplate EmailTemplate
    end_at endAt ISO8601Timestamp
    id id ID!
    message_type messageType BroadcastMessageType
    organizations organizations OrganizationConnection relay
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    request request Request
    service_instances serviceInstances ServiceInstanceConnection relay
    sites sites SiteConnection relay
    skill_pools skillPools SkillPoolConnection relay
    slas slas ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    subject subject String
    teams teams TeamConnection relay
    time_zone timeZone TimeZone
    translations translations BroadcastTranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    visibility visibility BroadcastVisibility
    """

    account: Account | None = absent
    body: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    customers: list[Organization] = absent
    disabled: bool | None = absent
    email_template: EmailTemplate | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    message_type: BroadcastMessageType | None = absent
    organizations: list[Organization] = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    request: Request | None = absent
    service_instances: list[ServiceInstance] = absent
    sites: list[Site] = absent
    skill_pools: list[SkillPool] = absent
    slas: list[ServiceLevelAgreement] = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    subject: str | None = absent
    teams: list[Team] = absent
    time_zone: str | None = absent
    translations: list[BroadcastTranslation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    visibility: BroadcastVisibility | None = absent


class BroadcastPaths(Generic[Nul, Card]):
    """The fields of ``Broadcast`` as paths."""

    account: AccountFields[None, Card]
    body: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    email_template: EmailTemplateFields[None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    message_type: Leaf[BroadcastMessageType | None, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    request: RequestFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    sites: SiteConnectionFields[list[Site] | Nul, Card]
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    subject: Leaf[str | None, Card]
    teams: TeamConnectionFields[list[Team] | Nul, Card]
    time_zone: Leaf[str | None, Card]
    translations: BroadcastTranslationConnectionFields[
        list[BroadcastTranslation] | Nul, Card
    ]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    visibility: Leaf[BroadcastVisibility | None, Card]


class BroadcastFields(
    BroadcastPaths[Nul, Card],
    ObjectFields[Broadcast | Nul, "BroadcastFields[Never, One]", Card],
):
    """What can be selected from ``Broadcast``."""


class BroadcastListFields(
    BroadcastPaths[Never, Many], ListFields[Row, "BroadcastFields[Never, One]", Card]
):
    """What can be selected from a list of ``Broadcast``."""


class BroadcastConnectionFields(
    BroadcastPaths[Never, Many],
    ConnectionFields[Row, "BroadcastFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Broadcast``."""
