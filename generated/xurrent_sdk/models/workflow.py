# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Workflow``: the model and its selectable fields."""

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
from .has_automation_rules import HasAutomationRules
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import LifeCycleState
    from ..enums.task import TaskImpact
    from ..enums.workflow import (
        WorkflowCategory,
        WorkflowCompletionReason,
        WorkflowJustification,
        WorkflowStatus,
    )
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .note import Note, NoteConnectionFields
    from .person import Person, PersonFields
    from .problem import Problem, ProblemConnectionFields
    from .project import Project, ProjectFields
    from .release import Release, ReleaseFields
    from .request import Request, RequestConnectionFields
    from .service import Service, ServiceFields
    from .tag import Tag, TagConnectionFields
    from .task import Task, TaskConnectionFields
    from .workflow_phase import WorkflowPhase, WorkflowPhaseConnectionFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Workflow(
    HasCustomFields,
    HasAutomationRules,
    HasInvoices,
    HasLifeCycleState,
    HasNotes,
    Node,
    Record,
    frozen=True,
):
    """Change or other process made of tasks in phases, e.g. started for a request or
    problem.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    actual_effort: int | None = of("actualEffort: Int")
    """Minutes registered so far on the tasks, requests and problems."""
    actual_vs_planned_effort_percentage: int | None = of(
        "actualVsPlannedEffortPercentage: Int"
    )
    """Actual effort in percent of the planned effort."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the workflow."""
    category: WorkflowCategory | None = of("category: WorkflowCategory")
    """Kind of change: standard, non-standard, emergency or order."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the status became `completed`."""
    completion_reason: WorkflowCompletionReason | None = of(
        "completionReason: WorkflowCompletionReason"
    )
    """How the workflow ended; set to `complete` once all tasks are done."""
    completion_target_at: datetime | SpecialTimestamp | None = of(
        "completionTargetAt: ISO8601Timestamp"
    )
    """Target moment of the last task."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = of("impact: TaskImpact")
    """Highest impact among the tasks."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the workflow."""
    justification: WorkflowJustification | None = of(
        "justification: WorkflowJustification"
    )
    """Why the change is made."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = of("manager: Person")
    """Person who coordinates the workflow."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    phases: list[WorkflowPhase] = pages("phases: WorkflowPhaseConnection")
    """Phases that group the tasks."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Planned minutes of all tasks, with the planned duration where no effort is
    planned."""
    prevent_request_completion: bool | None = of("preventRequestCompletion: Boolean")
    """True when completing the linked requests is restricted."""
    problems: list[Problem] = pages("problems: ProblemConnection")
    """Problems the workflow solves."""
    project: Project | None = of("project: Project")
    """Project the workflow is part of."""
    release: Release | None = of("release: Release")
    """Release in which the workflow goes live."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests the workflow fulfills."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `createdAt` to `completedAt`."""
    service: Service | None = of("service: Service")
    """Service that is changed."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Moment at which the first tasks are assigned."""
    status: WorkflowStatus | None = of("status: WorkflowStatus")
    """Overall progress, derived from the tasks."""
    subject: str | None = of("subject: String")
    """Objective in one line."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags set on the record."""
    tasks: list[Task] = pages("tasks: TaskConnection")
    """Tasks in all phases."""
    template: WorkflowTemplate | None = of("template: WorkflowTemplate")
    """Template the workflow was made from."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflow_id: str | None = of("workflowId: String")
    """Number shown in the user interface, which is also the REST ID."""
    workflow_type: str | None = of("workflowType: String")
    """Reference of the workflow type."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[WorkflowFields[Never, One], WebhookPayload[WorkflowStatus]]: ...


class WorkflowPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Workflow``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    actual_effort: Leaf[int | None, Card]
    """Minutes registered so far on the tasks, requests and problems."""
    actual_vs_planned_effort_percentage: Leaf[int | None, Card]
    """Actual effort in percent of the planned effort."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the workflow."""
    category: Leaf[WorkflowCategory | None, Card]
    """Kind of change: standard, non-standard, emergency or order."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `completed`."""
    completion_reason: Leaf[WorkflowCompletionReason | None, Card]
    """How the workflow ended; set to `complete` once all tasks are done."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Target moment of the last task."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[TaskImpact | None, Card]
    """Highest impact among the tasks."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the workflow."""
    justification: Leaf[WorkflowJustification | None, Card]
    """Why the change is made."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    manager: PersonFields[None, Card]
    """Person who coordinates the workflow."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    phases: WorkflowPhaseConnectionFields[list[WorkflowPhase] | Nul, Card]
    """Phases that group the tasks."""
    planned_effort: Leaf[int | None, Card]
    """Planned minutes of all tasks, with the planned duration where no effort is
    planned."""
    prevent_request_completion: Leaf[bool | None, Card]
    """True when completing the linked requests is restricted."""
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    """Problems the workflow solves."""
    project: ProjectFields[None, Card]
    """Project the workflow is part of."""
    release: ReleaseFields[None, Card]
    """Release in which the workflow goes live."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests the workflow fulfills."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `createdAt` to `completedAt`."""
    service: ServiceFields[None, Card]
    """Service that is changed."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | None, Card]
    """Moment at which the first tasks are assigned."""
    status: Leaf[WorkflowStatus | None, Card]
    """Overall progress, derived from the tasks."""
    subject: Leaf[str | None, Card]
    """Objective in one line."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags set on the record."""
    tasks: TaskConnectionFields[list[Task] | Nul, Card]
    """Tasks in all phases."""
    template: WorkflowTemplateFields[None, Card]
    """Template the workflow was made from."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflow_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    workflow_type: Leaf[str | None, Card]
    """Reference of the workflow type."""


class WorkflowFields(
    WorkflowPaths[Nul, Card],
    ObjectFields[Workflow | Nul, "WorkflowFields[Never, One]", Card],
):
    """Fields of ``Workflow`` to select."""


class WorkflowConnectionFields(
    WorkflowPaths[Never, Many],
    ConnectionFields[Row, "WorkflowFields[Never, One]", Card],
):
    """Fields of a connection of ``Workflow`` to select."""
