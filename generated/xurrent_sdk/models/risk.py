# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Risk``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import LifeCycleState
    from ..enums.risk import RiskClosureReason, RiskStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationConnectionFields
    from .person import Person, PersonFields
    from .project import Project, ProjectConnectionFields
    from .service import Service, ServiceConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Risk(HasCustomFields, HasLifeCycleState, HasNotes, Node, Record, frozen=True):
    """Possible or actual adverse event for projects, services or organizations."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    closed_at: datetime | None = of("closedAt: ISO8601Timestamp")
    """Moment at which the status became `closed`."""
    closure_reason: RiskClosureReason | None = of("closureReason: RiskClosureReason")
    """Why the risk was closed."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = of("manager: Person")
    """Person who keeps the risk under control and its record up to date."""
    mitigation_target_at: date | None = of("mitigationTargetAt: ISO8601Date")
    """Deadline for mitigating the risk."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations that are or could be affected."""
    projects: list[Project] = pages("projects: ProjectConnection")
    """Projects that are or could be affected."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `createdAt` to `closedAt`."""
    risk_id: str | None = of("riskId: String")
    """Number shown in the user interface, which is also the REST ID."""
    services: list[Service] = pages("services: ServiceConnection")
    """Services that are or could be affected."""
    severity: str | None = of("severity: String")
    """Reference of the risk severity."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: RiskStatus | None = of("status: RiskStatus")
    """Whether the risk is anticipated, has materialized or is closed."""
    subject: str | None = of("subject: String")
    """Risk in one line."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the risk."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[RiskFields[Never, One], WebhookPayload[RiskStatus]]: ...


class RiskPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Risk``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    closed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `closed`."""
    closure_reason: Leaf[RiskClosureReason | None, Card]
    """Why the risk was closed."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    manager: PersonFields[None, Card]
    """Person who keeps the risk under control and its record up to date."""
    mitigation_target_at: Leaf[date | None, Card]
    """Deadline for mitigating the risk."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations that are or could be affected."""
    projects: ProjectConnectionFields[list[Project] | Nul, Card]
    """Projects that are or could be affected."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `createdAt` to `closedAt`."""
    risk_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    """Services that are or could be affected."""
    severity: Leaf[str | None, Card]
    """Reference of the risk severity."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[RiskStatus | None, Card]
    """Whether the risk is anticipated, has materialized or is closed."""
    subject: Leaf[str | None, Card]
    """Risk in one line."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the risk."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class RiskFields(
    RiskPaths[Nul, Card], ObjectFields[Risk | Nul, "RiskFields[Never, One]", Card]
):
    """Fields of ``Risk`` to select."""


class RiskConnectionFields(
    RiskPaths[Never, Many], ConnectionFields[Row, "RiskFields[Never, One]", Card]
):
    """Fields of a connection of ``Risk`` to select."""
