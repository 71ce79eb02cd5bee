"""``Project``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency, LifeCycleState
    from ..enums.project import (
        ProjectCompletionReason,
        ProjectJustification,
        ProjectStatus,
    )
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .custom_field import CustomField, CustomFieldListFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .problem import Problem, ProblemConnectionFields
    from .project_phase import ProjectPhase, ProjectPhaseConnectionFields
    from .project_task import ProjectTask, ProjectTaskConnectionFields
    from .request import Request, RequestConnectionFields
    from .risk import Risk, RiskConnectionFields
    from .service import Service, ServiceFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowConnectionFields


class Project(HasInvoices, HasLifeCycleState, HasNotes, Node, Record, frozen=True):
    """The type ``Project``."""

    __graphql_name__ = "Project"

    __graphql_fields__ = """
    account account Account
    budget_allocated budgetAllocated Boolean
    category category String
    completed_at completedAt ISO8601Timestamp
    completion_reason completionReason ProjectCompletionReason
    completion_target_at completionTargetAt ISO8601Timestamp
    cost_of_effort costOfEffort Decimal
    cost_of_purchases costOfPurchases Decimal
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    customer customer Organization
    effort effort Int
    id id ID!
    invoices invoices InvoiceConnection relay
    justification justification ProjectJustification
    life_cycle_state lifeCycleState LifeCycleState
    manager manager Person
    notes notes NoteConnection relay
    phases phases ProjectPhaseConnection relay
    problems problems ProblemConnection relay
    program program String
    project_id projectId String
    requests requests RequestConnection relay
    resolution_duration resolutionDuration Int
    risk_level riskLevel String
    risks risks RiskConnection relay
    roi roi Int
    service service Service
    source source String
    source_id sourceID String
    status status ProjectStatus
    subject subject String
    tasks tasks ProjectTaskConnection relay
    time_zone timeZone TimeZone
    total_cost totalCost Decimal
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    value value Decimal
    value_currency valueCurrency Currency
    work_hours workHours Calendar
    workflows workflows WorkflowConnection relay
    """

    account: Account | None = absent
    budget_allocated: bool | None = absent
    category: str | None = absent
    completed_at: datetime | SpecialTimestamp | None = absent
    completion_reason: ProjectCompletionReason | None = absent
    completion_target_at: datetime | SpecialTimestamp | None = absent
    cost_of_effort: Decimal | None = absent
    cost_of_purchases: Decimal | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    customer: Organization | None = absent
    effort: int | None = absent
    id: str = absent
    invoices: list[Invoice] = absent
    justification: ProjectJustification | None = absent
    life_cycle_state: LifeCycleState | None = absent
    manager: Person | None = absent
    notes: list[Note] = absent
    phases: list[ProjectPhase] = absent
    problems: list[Problem] = absent
    program: str | None = absent
    project_id: str | None = absent
    requests: list[Request] = absent
    resolution_duration: int | None = absent
    risk_level: str | None = absent
    risks: list[Risk] = absent
    roi: int | None = absent
    service: Service | None = absent
    source: str | None = absent
    source_id: str | None = absent
    status: ProjectStatus | None = absent
    subject: str | None = absent
    tasks: list[ProjectTask] = absent
    time_zone: str | None = absent
    total_cost: Decimal | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    value: Decimal | None = absent
    value_currency: Currency | None = absent
    work_hours: Calendar | None = absent
    workflows: list[Workflow] = absent


class ProjectPaths(Generic[Nul, Card]):
    """The fields of ``Project`` as paths."""

    account: AccountFields[None, Card]
    budget_allocated: Leaf[bool | None, Card]
    category: Leaf[str | None, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    completion_reason: Leaf[ProjectCompletionReason | None, Card]
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    cost_of_effort: Leaf[Decimal | None, Card]
    cost_of_purchases: Leaf[Decimal | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    customer: OrganizationFields[None, Card]
    effort: Leaf[int | None, Card]
    id: Leaf[str | Nul, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    justification: Leaf[ProjectJustification | None, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    manager: PersonFields[None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    phases: ProjectPhaseConnectionFields[list[ProjectPhase] | Nul, Card]
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    program: Leaf[str | None, Card]
    project_id: Leaf[str | None, Card]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    resolution_duration: Leaf[int | None, Card]
    risk_level: Leaf[str | None, Card]
    risks: RiskConnectionFields[list[Risk] | Nul, Card]
    roi: Leaf[int | None, Card]
    service: ServiceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[ProjectStatus | None, Card]
    subject: Leaf[str | None, Card]
    tasks: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    time_zone: Leaf[str | None, Card]
    total_cost: Leaf[Decimal | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    value: Leaf[Decimal | None, Card]
    value_currency: Leaf[Currency | None, Card]
    work_hours: CalendarFields[None, Card]
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]


class ProjectFields(
    ProjectPaths[Nul, Card],
    ObjectFields[Project | Nul, "ProjectFields[Never, One]", Card],
):
    """What can be selected from ``Project``."""


class ProjectListFields(
    ProjectPaths[Never, Many], ListFields[Row, "ProjectFields[Never, One]", Card]
):
    """What can be selected from a list of ``Project``."""


class ProjectConnectionFields(
    ProjectPaths[Never, Many], ConnectionFields[Row, "ProjectFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Project``."""
