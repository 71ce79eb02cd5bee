# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Broadcast``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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
    """Announcement shown in the user interface, or e-mailed, to a chosen audience
    during a period.
    """

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
    """Account that owns the record."""
    body: str | None = absent
    """Body of an e-mail broadcast."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    customers: list[Organization] = absent
    """Customer organizations whose requests show the broadcast to specialists."""
    disabled: bool | None = absent
    """True when the broadcast is held back."""
    email_template: EmailTemplate | None = absent
    """E-mail template; must be of the type for sending from a broadcast."""
    end_at: datetime | SpecialTimestamp | None = absent
    """End of the period; empty means until the broadcast is disabled."""
    id: str = absent
    """Node ID, unique over all record types."""
    message_type: BroadcastMessageType | None = absent
    """Icon of the message, or `email` to send it by e-mail."""
    organizations: list[Organization] = absent
    """Organizations whose people see the broadcast."""
    remarks: str | None = absent
    """Internal remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    request: Request | None = absent
    """Request group that affected customers can join."""
    service_instances: list[ServiceInstance] = absent
    """Service instances whose covered people see the broadcast."""
    sites: list[Site] = absent
    """Sites whose people see the broadcast."""
    skill_pools: list[SkillPool] = absent
    """Skill pools whose members see the broadcast."""
    slas: list[ServiceLevelAgreement] = absent
    """SLAs whose customer representatives get the e-mail; for e-mail broadcasts
    only."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Start of the period."""
    subject: str | None = absent
    """Subject line of an e-mail broadcast."""
    teams: list[Team] = absent
    """Teams whose members see the broadcast."""
    time_zone: str | None = absent
    """Time zone of start and end."""
    translations: list[BroadcastTranslation] = absent
    """Message text in each language."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    visibility: BroadcastVisibility | None = absent
    """Kind of audience; decides which of the selection lists applies."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[BroadcastFields[Never, One], WebhookPayload[str]]: ...


class BroadcastPaths(Generic[Nul, Card]):
    """The fields of ``Broadcast`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    body: Leaf[str | None, Card]
    """Body of an e-mail broadcast."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Customer organizations whose requests show the broadcast to specialists."""
    disabled: Leaf[bool | None, Card]
    """True when the broadcast is held back."""
    email_template: EmailTemplateFields[None, Card]
    """E-mail template; must be of the type for sending from a broadcast."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """End of the period; empty means until the broadcast is disabled."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    message_type: Leaf[BroadcastMessageType | None, Card]
    """Icon of the message, or `email` to send it by e-mail."""
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations whose people see the broadcast."""
    remarks: Leaf[str | None, Card]
    """Internal remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    request: RequestFields[None, Card]
    """Request group that affected customers can join."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances whose covered people see the broadcast."""
    sites: SiteConnectionFields[list[Site] | Nul, Card]
    """Sites whose people see the broadcast."""
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    """Skill pools whose members see the broadcast."""
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    """SLAs whose customer representatives get the e-mail; for e-mail broadcasts
    only."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Start of the period."""
    subject: Leaf[str | None, Card]
    """Subject line of an e-mail broadcast."""
    teams: TeamConnectionFields[list[Team] | Nul, Card]
    """Teams whose members see the broadcast."""
    time_zone: Leaf[str | None, Card]
    """Time zone of start and end."""
    translations: BroadcastTranslationConnectionFields[
        list[BroadcastTranslation] | Nul, Card
    ]
    """Message text in each language."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    visibility: Leaf[BroadcastVisibility | None, Card]
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastFields(
    BroadcastPaths[Nul, Card],
    ObjectFields[Broadcast | Nul, "BroadcastFields[Never, One]", Card],
):
    """What can be selected from ``Broadcast``."""


class BroadcastConnectionFields(
    BroadcastPaths[Never, Many],
    ConnectionFields[Row, "BroadcastFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Broadcast``."""
