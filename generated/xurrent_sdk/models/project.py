# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Project``: the model, and what can be selected from it."""

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
    from .._runtime.webhooks.records import Told
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
    tags tags TagConnection relay
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
    """Account that owns the record."""
    budget_allocated: bool | None = absent
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None = absent
    """Reference of the project category."""
    completed_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the status became `completed`."""
    completion_reason: ProjectCompletionReason | None = absent
    """How the project ended; set to `complete` once all tasks are done."""
    completion_target_at: datetime | SpecialTimestamp | None = absent
    """Target moment of the last task."""
    cost_of_effort: Decimal | None = absent
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | None = absent
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    customer: Organization | None = absent
    """Organization the project is done for."""
    effort: int | None = absent
    """Estimated internal work in hours."""
    id: str = absent
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = absent
    """Invoices booked on the project."""
    justification: ProjectJustification | None = absent
    """Why the project is worth doing."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = absent
    """Person who coordinates the project."""
    notes: list[Note] = absent
    """Notes that people and integrations added."""
    phases: list[ProjectPhase] = absent
    """Phases that group the tasks."""
    problems: list[Problem] = absent
    """Problems the project solves."""
    program: str | None = absent
    """Name of the program the project is part of, free text."""
    project_id: str | None = absent
    """Number shown in the user interface, which is also the REST ID."""
    requests: list[Request] = absent
    """Requests the project fulfills."""
    resolution_duration: int | None = absent
    """Minutes from `createdAt` to `completedAt`."""
    risk_level: str | None = absent
    """Reference of the project risk level."""
    risks: list[Risk] = absent
    """Risks linked to the project."""
    roi: int | None = absent
    """Return on investment in percent: value minus cost, divided by cost."""
    service: Service | None = absent
    """Service the project is done for."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    status: ProjectStatus | None = absent
    """Overall progress, derived from the tasks."""
    subject: str | None = absent
    """Objective in one line."""
    tags: list[Tag] = absent
    """Tags set on the record."""
    tasks: list[ProjectTask] = absent
    """Project tasks in all phases."""
    time_zone: str | None = absent
    """Time zone of the work hours."""
    total_cost: Decimal | None = absent
    """`costOfEffort` plus `costOfPurchases`."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the project."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    value: Decimal | None = absent
    """Estimated financial benefit over the ROI period."""
    value_currency: Currency | None = absent
    """Currency of `value`, lower-case ISO 4217 code."""
    work_hours: Calendar | None = absent
    """Calendar for planning the tasks."""
    workflows: list[Workflow] = absent
    """Workflows run within the project."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[ProjectFields[Never, One], WebhookPayload[ProjectStatus]]: ...


class ProjectPaths(Generic[Nul, Card]):
    """The fields of ``Project`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    budget_allocated: Leaf[bool | None, Card]
    """True when funding is approved, so portfolio management need not consider it."""
    category: Leaf[str | None, Card]
    """Reference of the project category."""
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the status became `completed`."""
    completion_reason: Leaf[ProjectCompletionReason | None, Card]
    """How the project ended; set to `complete` once all tasks are done."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Target moment of the last task."""
    cost_of_effort: Leaf[Decimal | None, Card]
    """Estimated cost of internal work."""
    cost_of_purchases: Leaf[Decimal | None, Card]
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    """What can be selected from ``Project``."""


class ProjectConnectionFields(
    ProjectPaths[Never, Many], ConnectionFields[Row, "ProjectFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Project``."""
