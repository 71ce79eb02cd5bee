# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Broadcast``: the model and its selectable fields."""

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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    body: str | None = of("body: String")
    """Body of an e-mail broadcast."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    customers: list[Organization] = pages("customers: OrganizationConnection")
    """Customer organizations whose requests show the broadcast to specialists."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the broadcast is held back."""
    email_template: EmailTemplate | None = of("emailTemplate: EmailTemplate")
    """E-mail template; must be of the type for sending from a broadcast."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """End of the period; empty means until the broadcast is disabled."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    message_type: BroadcastMessageType | None = of("messageType: BroadcastMessageType")
    """Icon of the message, or `email` to send it by e-mail."""
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations whose people see the broadcast."""
    remarks: str | None = of("remarks: String")
    """Internal remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    request: Request | None = of("request: Request")
    """Request group that affected customers can join."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances whose covered people see the broadcast."""
    sites: list[Site] = pages("sites: SiteConnection")
    """Sites whose people see the broadcast."""
    skill_pools: list[SkillPool] = pages("skillPools: SkillPoolConnection")
    """Skill pools whose members see the broadcast."""
    slas: list[ServiceLevelAgreement] = pages("slas: ServiceLevelAgreementConnection")
    """SLAs whose customer representatives get the e-mail; for e-mail broadcasts
    only."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Start of the period."""
    subject: str | None = of("subject: String")
    """Subject line of an e-mail broadcast."""
    teams: list[Team] = pages("teams: TeamConnection")
    """Teams whose members see the broadcast."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of start and end."""
    translations: list[BroadcastTranslation] = pages(
        "translations: BroadcastTranslationConnection"
    )
    """Message text in each language."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    visibility: BroadcastVisibility | None = of("visibility: BroadcastVisibility")
    """Kind of audience; decides which of the selection lists applies."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[BroadcastFields[Never, One], WebhookPayload[str]]: ...


class BroadcastPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Broadcast``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    body: Leaf[str | None, Card]
    """Body of an e-mail broadcast."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Customer organizations whose requests show the broadcast to specialists."""
    disabled: Leaf[bool | None, Card]
    """True when the broadcast is held back."""
    email_template: EmailTemplateFields[None, Card]
    """E-mail template; must be of the type for sending from a broadcast."""
    end_at: Leaf[datetime | None, Card]
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
    start_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    visibility: Leaf[BroadcastVisibility | None, Card]
    """Kind of audience; decides which of the selection lists applies."""


class BroadcastFields(
    BroadcastPaths[Nul, Card],
    ObjectFields[Broadcast | Nul, "BroadcastFields[Never, One]", Card],
):
    """Fields of ``Broadcast`` to select."""


class BroadcastConnectionFields(
    BroadcastPaths[Never, Many],
    ConnectionFields[Row, "BroadcastFields[Never, One]", Card],
):
    """Fields of a connection of ``Broadcast`` to select."""
