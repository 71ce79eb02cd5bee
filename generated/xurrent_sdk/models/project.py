# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Project``: the model and its selectable fields."""

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
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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
    from .tag import Tag, TagConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowConnectionFields


class Project(
    HasCustomFields, HasInvoices, HasLifeCycleState, HasNotes, Node, Record, frozen=True
):
    """Undertaking with phases and tasks for a customer and service."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    budget_allocated: bool | None = of("budgetAllocated: Boolean")
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None = of("category: String")
    """Reference of the project category."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the status became `completed`."""
    completion_reason: ProjectCompletionReason | None = of(
        "completionReason: ProjectCompletionReason"
    )
    """How the project ended; set to `complete` once all tasks are done."""
    completion_target_at: datetime | SpecialTimestamp | None = of(
        "completionTargetAt: ISO8601Timestamp"
    )
    """Target moment of the last task."""
    cost_of_effort: Decimal | None = of("costOfEffort: Decimal")
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | None = of("costOfPurchases: Decimal")
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    customer: Organization | None = of("customer: Organization")
    """Organization the project is done for."""
    effort: int | None = of("effort: Int")
    """Estimated internal work in hours."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the project."""
    justification: ProjectJustification | None = of(
        "justification: ProjectJustification"
    )
    """Why the project is worth doing."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = of("manager: Person")
    """Person who coordinates the project."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    phases: list[ProjectPhase] = pages("phases: ProjectPhaseConnection")
    """Phases that group the tasks."""
    problems: list[Problem] = pages("problems: ProblemConnection")
    """Problems the project solves."""
    program: str | None = of("program: String")
    """Name of the program the project is part of, free text."""
    project_id: str | None = of("projectId: String")
    """Number shown in the user interface, which is also the REST ID."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests the project fulfills."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `createdAt` to `completedAt`."""
    risk_level: str | None = of("riskLevel: String")
    """Reference of the project risk level."""
    risks: list[Risk] = pages("risks: RiskConnection")
    """Risks linked to the project."""
    roi: int | None = of("roi: Int")
    """Return on investment in percent: value minus cost, divided by cost."""
    service: Service | None = of("service: Service")
    """Service the project is done for."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ProjectStatus | None = of("status: ProjectStatus")
    """Overall progress, derived from the tasks."""
    subject: str | None = of("subject: String")
    """Objective in one line."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags set on the record."""
    tasks: list[ProjectTask] = pages("tasks: ProjectTaskConnection")
    """Project tasks in all phases."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the work hours."""
    total_cost: Decimal | None = of("totalCost: Decimal")
    """`costOfEffort` plus `costOfPurchases`."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the project."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    value: Decimal | None = of("value: Decimal")
    """Estimated financial benefit over the ROI period."""
    value_currency: Currency | None = of("valueCurrency: Currency")
    """Currency of `value`, lower-case ISO 4217 code."""
    work_hours: Calendar | None = of("workHours: Calendar")
    """Calendar for planning the tasks."""
    workflows: list[Workflow] = pages("workflows: WorkflowConnection")
    """Workflows run within the project."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[ProjectFields[Never, One], WebhookPayload[ProjectStatus]]: ...


class ProjectPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Project``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    budget_allocated: Leaf[bool | None, Card]
    """True when funding is approved, so portfolio management need not consider it."""
    category: Leaf[str | None, Card]
    """Reference of the project category."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `completed`."""
    completion_reason: Leaf[ProjectCompletionReason | None, Card]
    """How the project ended; set to `complete` once all tasks are done."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Target moment of the last task."""
    cost_of_effort: Leaf[Decimal | None, Card]
    """Estimated cost of internal work."""
    cost_of_purchases: Leaf[Decimal | None, Card]
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    customer: OrganizationFields[None, Card]
    """Organization the project is done for."""
    effort: Leaf[int | None, Card]
    """Estimated internal work in hours."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the project."""
    justification: Leaf[ProjectJustification | None, Card]
    """Why the project is worth doing."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    manager: PersonFields[None, Card]
    """Person who coordinates the project."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    phases: ProjectPhaseConnectionFields[list[ProjectPhase] | Nul, Card]
    """Phases that group the tasks."""
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    """Problems the project solves."""
    program: Leaf[str | None, Card]
    """Name of the program the project is part of, free text."""
    project_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests the project fulfills."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `createdAt` to `completedAt`."""
    risk_level: Leaf[str | None, Card]
    """Reference of the project risk level."""
    risks: RiskConnectionFields[list[Risk] | Nul, Card]
    """Risks linked to the project."""
    roi: Leaf[int | None, Card]
    """Return on investment in percent: value minus cost, divided by cost."""
    service: ServiceFields[None, Card]
    """Service the project is done for."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[ProjectStatus | None, Card]
    """Overall progress, derived from the tasks."""
    subject: Leaf[str | None, Card]
    """Objective in one line."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags set on the record."""
    tasks: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    """Project tasks in all phases."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the work hours."""
    total_cost: Leaf[Decimal | None, Card]
    """`costOfEffort` plus `costOfPurchases`."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the project."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    value: Leaf[Decimal | None, Card]
    """Estimated financial benefit over the ROI period."""
    value_currency: Leaf[Currency | None, Card]
    """Currency of `value`, lower-case ISO 4217 code."""
    work_hours: CalendarFields[None, Card]
    """Calendar for planning the tasks."""
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]
    """Workflows run within the project."""


class ProjectFields(
    ProjectPaths[Nul, Card],
    ObjectFields[Project | Nul, "ProjectFields[Never, One]", Card],
):
    """Fields of ``Project`` to select."""


class ProjectConnectionFields(
    ProjectPaths[Never, Many], ConnectionFields[Row, "ProjectFields[Never, One]", Card]
):
    """Fields of a connection of ``Project`` to select."""
