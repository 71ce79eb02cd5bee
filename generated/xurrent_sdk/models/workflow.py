"""``Workflow``: the model, and what can be selected from it."""

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
from .has_automation_rules import HasAutomationRules
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    from .task import Task, TaskConnectionFields
    from .workflow_phase import WorkflowPhase, WorkflowPhaseConnectionFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Workflow(
    HasAutomationRules,
    HasInvoices,
    HasLifeCycleState,
    HasNotes,
    Node,
    Record,
    frozen=True,
):
    """The type ``Workflow``."""

    __graphql_name__ = "Workflow"

    __graphql_fields__ = """
    account account Account
    actual_effort actualEffort Int
    actual_vs_planned_effort_percentage actualVsPlannedEffortPercentage Int
    automation_rules automationRules AutomationRuleConnection relay
    category category WorkflowCategory
    completed_at completedAt ISO8601Timestamp
    completion_reason completionReason WorkflowCompletionReason
    completion_target_at completionTargetAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    id id ID!
    impact impact TaskImpact
    invoices invoices InvoiceConnection relay
    justification justification WorkflowJustification
    life_cycle_state lifeCycleState LifeCycleState
    manager manager Person
    notes notes NoteConnection relay
    phases phases WorkflowPhaseConnection relay
    planned_effort plannedEffort Int
    prevent_request_completion preventRequestCompletion Boolean
    problems problems ProblemConnection relay
    project project Project
    release release Release
    requests requests RequestConnection relay
    resolution_duration resolutionDuration Int
    service service Service
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status WorkflowStatus
    subject subject String
    tasks tasks TaskConnection relay
    template template WorkflowTemplate
    updated_at updatedAt ISO8601Timestamp
    workflow_id workflowId String
    workflow_type workflowType String
    """

    account: Account | None = absent
    actual_effort: int | None = absent
    actual_vs_planned_effort_percentage: int | None = absent
    automation_rules: list[AutomationRule] = absent
    category: WorkflowCategory | None = absent
    completed_at: datetime | SpecialTimestamp | None = absent
    completion_reason: WorkflowCompletionReason | None = absent
    completion_target_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    id: str = absent
    impact: TaskImpact | None = absent
    invoices: list[Invoice] = absent
    justification: WorkflowJustification | None = absent
    life_cycle_state: LifeCycleState | None = absent
    manager: Person | None = absent
    notes: list[Note] = absent
    phases: list[WorkflowPhase] = absent
    planned_effort: int | None = absent
    prevent_request_completion: bool | None = absent
    problems: list[Problem] = absent
    project: Project | None = absent
    release: Release | None = absent
    requests: list[Request] = absent
    resolution_duration: int | None = absent
    service: Service | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    status: WorkflowStatus | None = absent
    subject: str | None = absent
    tasks: list[Task] = absent
    template: WorkflowTemplate | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    workflow_id: str | None = absent
    workflow_type: str | None = absent


class WorkflowPaths(Generic[Nul, Card]):
    """The fields of ``Workflow`` as paths."""

    account: AccountFields[None, Card]
    actual_effort: Leaf[int | None, Card]
    actual_vs_planned_effort_percentage: Leaf[int | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[WorkflowCategory | None, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    completion_reason: Leaf[WorkflowCompletionReason | None, Card]
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[TaskImpact | None, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    justification: Leaf[WorkflowJustification | None, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    manager: PersonFields[None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    phases: WorkflowPhaseConnectionFields[list[WorkflowPhase] | Nul, Card]
    planned_effort: Leaf[int | None, Card]
    prevent_request_completion: Leaf[bool | None, Card]
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    project: ProjectFields[None, Card]
    release: ReleaseFields[None, Card]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    resolution_duration: Leaf[int | None, Card]
    service: ServiceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[WorkflowStatus | None, Card]
    subject: Leaf[str | None, Card]
    tasks: TaskConnectionFields[list[Task] | Nul, Card]
    template: WorkflowTemplateFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    workflow_id: Leaf[str | None, Card]
    workflow_type: Leaf[str | None, Card]


class WorkflowFields(
    WorkflowPaths[Nul, Card],
    ObjectFields[Workflow | Nul, "WorkflowFields[Never, One]", Card],
):
    """What can be selected from ``Workflow``."""


class WorkflowListFields(
    WorkflowPaths[Never, Many], ListFields[Row, "WorkflowFields[Never, One]", Card]
):
    """What can be selected from a list of ``Workflow``."""


class WorkflowConnectionFields(
    WorkflowPaths[Never, Many],
    ConnectionFields[Row, "WorkflowFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Workflow``."""
