"""``Risk``: the model, and what can be selected from it."""

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
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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


class Risk(HasLifeCycleState, HasNotes, Node, Record, frozen=True):
    """The type ``Risk``."""

    __graphql_name__ = "Risk"

    __graphql_fields__ = """
    account account Account
    closed_at closedAt ISO8601Timestamp
    closure_reason closureReason RiskClosureReason
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    id id ID!
    life_cycle_state lifeCycleState LifeCycleState
    manager manager Person
    mitigation_target_at mitigationTargetAt ISO8601Date
    notes notes NoteConnection relay
    organizations organizations OrganizationConnection relay
    projects projects ProjectConnection relay
    resolution_duration resolutionDuration Int
    risk_id riskId String
    services services ServiceConnection relay
    severity severity String
    source source String
    source_id sourceID String
    status status RiskStatus
    subject subject String
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    closed_at: datetime | SpecialTimestamp | None = absent
    closure_reason: RiskClosureReason | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    id: str = absent
    life_cycle_state: LifeCycleState | None = absent
    manager: Person | None = absent
    mitigation_target_at: date | None = absent
    notes: list[Note] = absent
    organizations: list[Organization] = absent
    projects: list[Project] = absent
    resolution_duration: int | None = absent
    risk_id: str | None = absent
    services: list[Service] = absent
    severity: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    status: RiskStatus | None = absent
    subject: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class RiskPaths(Generic[Nul, Card]):
    """The fields of ``Risk`` as paths."""

    account: AccountFields[None, Card]
    closed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    closure_reason: Leaf[RiskClosureReason | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    manager: PersonFields[None, Card]
    mitigation_target_at: Leaf[date | None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    projects: ProjectConnectionFields[list[Project] | Nul, Card]
    resolution_duration: Leaf[int | None, Card]
    risk_id: Leaf[str | None, Card]
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    severity: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[RiskStatus | None, Card]
    subject: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class RiskFields(
    RiskPaths[Nul, Card], ObjectFields[Risk | Nul, "RiskFields[Never, One]", Card]
):
    """What can be selected from ``Risk``."""


class RiskListFields(
    RiskPaths[Never, Many], ListFields[Row, "RiskFields[Never, One]", Card]
):
    """What can be selected from a list of ``Risk``."""


class RiskConnectionFields(
    RiskPaths[Never, Many], ConnectionFields[Row, "RiskFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Risk``."""
