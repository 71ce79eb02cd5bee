"""``Task``: the model, and what can be selected from it."""

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
from .agile_board_item import AgileBoardItem
from .has_automation_rules import HasAutomationRules
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .has_sprint_backlog_items import HasSprintBacklogItems
from .has_time_entries import HasTimeEntries
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import LifeCycleState
    from ..enums.task import TaskCategory, TaskImpact, TaskNoteBehavior, TaskStatus
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationFields
    from .pdf_design import PdfDesign, PdfDesignFields
    from .person import Person, PersonFields
    from .request import Request, RequestFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .service_instance import (
        ServiceInstance,
        ServiceInstanceConnectionFields,
        ServiceInstanceFields,
    )
    from .shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )
    from .task_approval import TaskApproval, TaskApprovalConnectionFields
    from .task_template import TaskTemplate, TaskTemplateFields
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields
    from .workflow import Workflow, WorkflowFields
    from .workflow_phase import WorkflowPhase, WorkflowPhaseFields


class Task(
    AgileBoardItem,
    HasAutomationRules,
    HasLifeCycleState,
    HasNotes,
    HasSprintBacklogItems,
    HasTimeEntries,
    Node,
    Record,
    frozen=True,
):
    """The type ``Task``."""

    __graphql_name__ = "Task"

    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    agile_board_column agileBoardColumn AgileBoardColumn
    agile_board_column_position agileBoardColumnPosition Int
    anticipated_assignment_at anticipatedAssignmentAt ISO8601Timestamp
    approvals approvals TaskApprovalConnection relay
    assigned_at assignedAt ISO8601Timestamp
    automation_rules automationRules AutomationRuleConnection relay
    category category TaskCategory
    checked_items checkedItems [String!]
    completion_target_at completionTargetAt ISO8601Timestamp
    configuration_items configurationItems ConfigurationItemConnection relay
    copy_note_to_request copyNoteToRequest Boolean
    copy_note_to_workflow copyNoteToWorkflow Boolean
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    failure_task failureTask Task
    finished_at finishedAt ISO8601Timestamp
    id id ID!
    impact impact TaskImpact
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    life_cycle_state lifeCycleState LifeCycleState
    member member Person
    note_behavior noteBehavior TaskNoteBehavior
    notes notes NoteConnection relay
    order_line orderLine ShopOrderLine
    pdf_design pdfDesign PdfDesign
    phase phase WorkflowPhase
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    provider_not_accountable providerNotAccountable Boolean
    rejection_count rejectionCount Int
    request request Request
    request_service_instance requestServiceInstance ServiceInstance
    request_template requestTemplate RequestTemplate
    required_approvals requiredApprovals Int
    resolution_duration resolutionDuration Int
    service_instances serviceInstances ServiceInstanceConnection relay
    source source String
    source_id sourceID String
    sprint_backlog_items sprintBacklogItems SprintBacklogItemConnection relay
    start_at startAt ISO8601Timestamp
    status status TaskStatus
    subject subject String
    supplier supplier Organization
    supplier_request_id supplierRequestID String
    task_id taskId String
    team team Team
    template template TaskTemplate
    time_entries timeEntries TimeEntryConnection relay
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    work_hours_are24x7 workHoursAre24x7 Boolean
    workflow workflow Workflow
    """

    account: Account | None = absent
    agile_board: AgileBoard | None = absent
    agile_board_column: AgileBoardColumn | None = absent
    agile_board_column_position: int | None = absent
    anticipated_assignment_at: datetime | SpecialTimestamp | None = absent
    approvals: list[TaskApproval] = absent
    assigned_at: datetime | SpecialTimestamp | None = absent
    automation_rules: list[AutomationRule] = absent
    category: TaskCategory | None = absent
    checked_items: list[str] | None = absent
    completion_target_at: datetime | SpecialTimestamp | None = absent
    configuration_items: list[ConfigurationItem] = absent
    copy_note_to_request: bool | None = absent
    copy_note_to_workflow: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    failure_task: Task | None = absent
    finished_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    impact: TaskImpact | None = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    life_cycle_state: LifeCycleState | None = absent
    member: Person | None = absent
    note_behavior: TaskNoteBehavior | None = absent
    notes: list[Note] = absent
    order_line: ShopOrderLine | None = absent
    pdf_design: PdfDesign | None = absent
    phase: WorkflowPhase | None = absent
    planned_duration: int | None = absent
    planned_effort: int | None = absent
    provider_not_accountable: bool | None = absent
    rejection_count: int | None = absent
    request: Request | None = absent
    request_service_instance: ServiceInstance | None = absent
    request_template: RequestTemplate | None = absent
    required_approvals: int | None = absent
    resolution_duration: int | None = absent
    service_instances: list[ServiceInstance] = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_backlog_items: list[SprintBacklogItem] = absent
    start_at: datetime | SpecialTimestamp | None = absent
    status: TaskStatus | None = absent
    subject: str | None = absent
    supplier: Organization | None = absent
    supplier_request_id: str | None = absent
    task_id: str | None = absent
    team: Team | None = absent
    template: TaskTemplate | None = absent
    time_entries: list[TimeEntry] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    waiting_until: datetime | SpecialTimestamp | None = absent
    work_hours_are24x7: bool | None = absent
    workflow: Workflow | None = absent


class TaskPaths(Generic[Nul, Card]):
    """The fields of ``Task`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    agile_board_column: AgileBoardColumnFields[None, Card]
    agile_board_column_position: Leaf[int | None, Card]
    anticipated_assignment_at: Leaf[datetime | SpecialTimestamp | None, Card]
    approvals: TaskApprovalConnectionFields[list[TaskApproval] | Nul, Card]
    assigned_at: Leaf[datetime | SpecialTimestamp | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[TaskCategory | None, Card]
    checked_items: Leaf[list[str] | None, Card]
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    copy_note_to_request: Leaf[bool | None, Card]
    copy_note_to_workflow: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    failure_task: TaskFields[None, Card]
    finished_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[TaskImpact | None, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    member: PersonFields[None, Card]
    note_behavior: Leaf[TaskNoteBehavior | None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    order_line: ShopOrderLineFields[None, Card]
    pdf_design: PdfDesignFields[None, Card]
    phase: WorkflowPhaseFields[None, Card]
    planned_duration: Leaf[int | None, Card]
    planned_effort: Leaf[int | None, Card]
    provider_not_accountable: Leaf[bool | None, Card]
    rejection_count: Leaf[int | None, Card]
    request: RequestFields[None, Card]
    request_service_instance: ServiceInstanceFields[None, Card]
    request_template: RequestTemplateFields[None, Card]
    required_approvals: Leaf[int | None, Card]
    resolution_duration: Leaf[int | None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[TaskStatus | None, Card]
    subject: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    supplier_request_id: Leaf[str | None, Card]
    task_id: Leaf[str | None, Card]
    team: TeamFields[None, Card]
    template: TaskTemplateFields[None, Card]
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    work_hours_are24x7: Leaf[bool | None, Card]
    workflow: WorkflowFields[None, Card]


class TaskFields(
    TaskPaths[Nul, Card], ObjectFields[Task | Nul, "TaskFields[Never, One]", Card]
):
    """What can be selected from ``Task``."""


class TaskListFields(
    TaskPaths[Never, Many], ListFields[Row, "TaskFields[Never, One]", Card]
):
    """What can be selected from a list of ``Task``."""


class TaskConnectionFields(
    TaskPaths[Never, Many], ConnectionFields[Row, "TaskFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Task``."""
