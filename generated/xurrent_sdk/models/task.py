# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Task``: the model and its selectable fields."""

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
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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
    from .tag import Tag, TagConnectionFields
    from .task_approval import TaskApproval, TaskApprovalConnectionFields
    from .task_template import TaskTemplate, TaskTemplateFields
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields
    from .workflow import Workflow, WorkflowFields
    from .workflow_phase import WorkflowPhase, WorkflowPhaseFields


class Task(
    HasCustomFields,
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
    """Step of a workflow: risk and impact assessment, approval, implementation or
    automation.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = of(
        "agileBoardColumn: AgileBoardColumn"
    )
    """Column in which the item is placed."""
    agile_board_column_position: int | None = of("agileBoardColumnPosition: Int")
    """Place of the item in its column, counted from 1."""
    anticipated_assignment_at: datetime | None = of(
        "anticipatedAssignmentAt: ISO8601Timestamp"
    )
    """Moment at which the task will probably be assigned."""
    approvals: list[TaskApproval] = pages("approvals: TaskApprovalConnection")
    """Decisions asked of several approvers."""
    assigned_at: datetime | None = of("assignedAt: ISO8601Timestamp")
    """Moment at which the task was assigned."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the task."""
    category: TaskCategory | None = of("category: TaskCategory")
    """Kind of step."""
    checked_items: list[str] | None = of("checkedItems: [String!]")
    """Ticked items of the checklists in the instructions."""
    completion_target_at: datetime | SpecialTimestamp | None = of(
        "completionTargetAt: ISO8601Timestamp"
    )
    """Moment by which the task should be completed."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs the task works on."""
    copy_note_to_request: bool | None = of("copyNoteToRequest: Boolean")
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None = of("copyNoteToWorkflow: Boolean")
    """True when notes are copied to the workflow; default from the template."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    failure_task: Task | None = of("failureTask: Task")
    """Task that is assigned when this one fails or is rejected."""
    finished_at: datetime | None = of("finishedAt: ISO8601Timestamp")
    """Moment at which the task reached a final status."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = of("impact: TaskImpact")
    """How badly service instances are affected while the task is done."""
    instructions: str | None = of("instructions: String")
    """What to do, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    member: Person | None = of("member: Person")
    """Person the task is assigned to; null for an approval with several approvers."""
    note_behavior: TaskNoteBehavior | None = of("noteBehavior: TaskNoteBehavior")
    """Whether a note can or must be entered on completion or approval."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    order_line: ShopOrderLine | None = of("orderLine: ShopOrderLine")
    """Shop order line that a fulfillment task delivers."""
    pdf_design: PdfDesign | None = of("pdfDesign: PdfDesign")
    """PDF design of the task's summary."""
    phase: WorkflowPhase | None = of("phase: WorkflowPhase")
    """Workflow phase the task belongs to."""
    planned_duration: int | None = of("plannedDuration: Int")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    provider_not_accountable: bool | None = of("providerNotAccountable: Boolean")
    """True when the provider declines accountability for the SLAs of the workflow's
    requests."""
    rejection_count: int | None = of("rejectionCount: Int")
    """Number of times an approval was rejected."""
    request: Request | None = of("request: Request")
    """Request opened for the task; solving it completes the task."""
    request_service_instance: ServiceInstance | None = of(
        "requestServiceInstance: ServiceInstance"
    )
    """Service instance for the request opened for the task."""
    request_template: RequestTemplate | None = of("requestTemplate: RequestTemplate")
    """Template for the request opened for the task."""
    required_approvals: int | None = of("requiredApprovals: Int")
    """Number of approvers who have to agree before the task is approved."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `assignedAt` to `finishedAt`."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances that the task affects."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = pages(
        "sprintBacklogItems: SprintBacklogItemConnection"
    )
    """Places of the item in sprints."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Moment before which work may not start."""
    status: TaskStatus | None = of("status: TaskStatus")
    """Progress of the task."""
    subject: str | None = of("subject: String")
    """Objective in one line."""
    supplier: Organization | None = of("supplier: Organization")
    """External organization asked to help."""
    supplier_request_id: str | None = of("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags set on the record."""
    task_id: str | None = of("taskId: String")
    """Number shown in the user interface, which is also the REST ID."""
    team: Team | None = of("team: Team")
    """Team the task is assigned to."""
    template: TaskTemplate | None = of("template: TaskTemplate")
    """Template the task was made from."""
    time_entries: list[TimeEntry] = pages("timeEntries: TimeEntryConnection")
    """Time registered on the record."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = of("urgent: Boolean")
    """True when marked urgent."""
    waiting_until: datetime | None = of("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None = of("workHoursAre24x7: Boolean")
    """True when the completion target ignores work hours."""
    workflow: Workflow | None = of("workflow: Workflow")
    """Workflow the task belongs to."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[TaskFields[Never, One], WebhookPayload[TaskStatus]]: ...


class TaskPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Task``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which the item is placed."""
    agile_board_column_position: Leaf[int | None, Card]
    """Place of the item in its column, counted from 1."""
    anticipated_assignment_at: Leaf[datetime | None, Card]
    """Moment at which the task will probably be assigned."""
    approvals: TaskApprovalConnectionFields[list[TaskApproval] | Nul, Card]
    """Decisions asked of several approvers."""
    assigned_at: Leaf[datetime | None, Card]
    """Moment at which the task was assigned."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the task."""
    category: Leaf[TaskCategory | None, Card]
    """Kind of step."""
    checked_items: Leaf[list[str] | None, Card]
    """Ticked items of the checklists in the instructions."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment by which the task should be completed."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs the task works on."""
    copy_note_to_request: Leaf[bool | None, Card]
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: Leaf[bool | None, Card]
    """True when notes are copied to the workflow; default from the template."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    failure_task: TaskFields[None, Card]
    """Task that is assigned when this one fails or is rejected."""
    finished_at: Leaf[datetime | None, Card]
    """Moment at which the task reached a final status."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[TaskImpact | None, Card]
    """How badly service instances are affected while the task is done."""
    instructions: Leaf[str | None, Card]
    """What to do, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    member: PersonFields[None, Card]
    """Person the task is assigned to; null for an approval with several approvers."""
    note_behavior: Leaf[TaskNoteBehavior | None, Card]
    """Whether a note can or must be entered on completion or approval."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    order_line: ShopOrderLineFields[None, Card]
    """Shop order line that a fulfillment task delivers."""
    pdf_design: PdfDesignFields[None, Card]
    """PDF design of the task's summary."""
    phase: WorkflowPhaseFields[None, Card]
    """Workflow phase the task belongs to."""
    planned_duration: Leaf[int | None, Card]
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True when the provider declines accountability for the SLAs of the workflow's
    requests."""
    rejection_count: Leaf[int | None, Card]
    """Number of times an approval was rejected."""
    request: RequestFields[None, Card]
    """Request opened for the task; solving it completes the task."""
    request_service_instance: ServiceInstanceFields[None, Card]
    """Service instance for the request opened for the task."""
    request_template: RequestTemplateFields[None, Card]
    """Template for the request opened for the task."""
    required_approvals: Leaf[int | None, Card]
    """Number of approvers who have to agree before the task is approved."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `assignedAt` to `finishedAt`."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances that the task affects."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    """Places of the item in sprints."""
    start_at: Leaf[datetime | None, Card]
    """Moment before which work may not start."""
    status: Leaf[TaskStatus | None, Card]
    """Progress of the task."""
    subject: Leaf[str | None, Card]
    """Objective in one line."""
    supplier: OrganizationFields[None, Card]
    """External organization asked to help."""
    supplier_request_id: Leaf[str | None, Card]
    """Number or URL of the case at the supplier."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags set on the record."""
    task_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    team: TeamFields[None, Card]
    """Team the task is assigned to."""
    template: TaskTemplateFields[None, Card]
    """Template the task was made from."""
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    """Time registered on the record."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when marked urgent."""
    waiting_until: Leaf[datetime | None, Card]
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: Leaf[bool | None, Card]
    """True when the completion target ignores work hours."""
    workflow: WorkflowFields[None, Card]
    """Workflow the task belongs to."""


class TaskFields(
    TaskPaths[Nul, Card], ObjectFields[Task | Nul, "TaskFields[Never, One]", Card]
):
    """Fields of ``Task`` to select."""


class TaskConnectionFields(
    TaskPaths[Never, Many], ConnectionFields[Row, "TaskFields[Never, One]", Card]
):
    """Fields of a connection of ``Task`` to select."""
