# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Task``: the model, and what can be selected from it."""

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
    from .._runtime.webhooks.records import Told
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
    tags tags TagConnection relay
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
    """Account that owns the record."""
    agile_board: AgileBoard | None = absent
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = absent
    """Column in which the item is placed."""
    agile_board_column_position: int | None = absent
    """Place of the item in its column, counted from 1."""
    anticipated_assignment_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the task will probably be assigned."""
    approvals: list[TaskApproval] = absent
    """Decisions asked of several approvers."""
    assigned_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the task was assigned."""
    automation_rules: list[AutomationRule] = absent
    """Automation rules that run on the task."""
    category: TaskCategory | None = absent
    """Kind of step."""
    checked_items: list[str] | None = absent
    """Ticked items of the checklists in the instructions."""
    completion_target_at: datetime | SpecialTimestamp | None = absent
    """Moment by which the task should be completed."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs the task works on."""
    copy_note_to_request: bool | None = absent
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None = absent
    """True when notes are copied to the workflow; default from the template."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    failure_task: Task | None = absent
    """Task that is assigned when this one fails or is rejected."""
    finished_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the task reached a final status."""
    id: str = absent
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = absent
    """How badly service instances are affected while the task is done."""
    instructions: str | None = absent
    """What to do, in rich text."""
    instructions_attachments: list[Attachment] = absent
    """Files and images that belong to `instructions`."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    member: Person | None = absent
    """Person the task is assigned to; null for an approval with several approvers."""
    note_behavior: TaskNoteBehavior | None = absent
    """Whether a note can or must be entered on completion or approval."""
    notes: list[Note] = absent
    """Notes that people and integrations added."""
    order_line: ShopOrderLine | None = absent
    """Shop order line that a fulfillment task delivers."""
    pdf_design: PdfDesign | None = absent
    """PDF design of the task's summary."""
    phase: WorkflowPhase | None = absent
    """Workflow phase the task belongs to."""
    planned_duration: int | None = absent
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None = absent
    """Minutes of work expected of the assignee."""
    provider_not_accountable: bool | None = absent
    """True when the provider declines accountability for the SLAs of the workflow's
    requests."""
    rejection_count: int | None = absent
    """Number of times an approval was rejected."""
    request: Request | None = absent
    """Request opened for the task; solving it completes the task."""
    request_service_instance: ServiceInstance | None = absent
    """Service instance for the request opened for the task."""
    request_template: RequestTemplate | None = absent
    """Template for the request opened for the task."""
    required_approvals: int | None = absent
    """Number of approvers who have to agree before the task is approved."""
    resolution_duration: int | None = absent
    """Minutes from `assignedAt` to `finishedAt`."""
    service_instances: list[ServiceInstance] = absent
    """Service instances that the task affects."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = absent
    """Places of the item in sprints."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Moment before which work may not start."""
    status: TaskStatus | None = absent
    """Progress of the task."""
    subject: str | None = absent
    """Objective in one line."""
    supplier: Organization | None = absent
    """External organization asked to help."""
    supplier_request_id: str | None = absent
    """Number or URL of the case at the supplier."""
    tags: list[Tag] = absent
    """Tags set on the record."""
    task_id: str | None = absent
    """Number shown in the user interface, which is also the REST ID."""
    team: Team | None = absent
    """Team the task is assigned to."""
    template: TaskTemplate | None = absent
    """Template the task was made from."""
    time_entries: list[TimeEntry] = absent
    """Time registered on the record."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = absent
    """True when marked urgent."""
    waiting_until: datetime | SpecialTimestamp | None = absent
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None = absent
    """True when the completion target ignores work hours."""
    workflow: Workflow | None = absent
    """Workflow the task belongs to."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[TaskFields[Never, One], WebhookPayload[TaskStatus]]: ...


class TaskPaths(Generic[Nul, Card]):
    """The fields of ``Task`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which the item is placed."""
    agile_board_column_position: Leaf[int | None, Card]
    """Place of the item in its column, counted from 1."""
    anticipated_assignment_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the task will probably be assigned."""
    approvals: TaskApprovalConnectionFields[list[TaskApproval] | Nul, Card]
    """Decisions asked of several approvers."""
    assigned_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    failure_task: TaskFields[None, Card]
    """Task that is assigned when this one fails or is rejected."""
    finished_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when marked urgent."""
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: Leaf[bool | None, Card]
    """True when the completion target ignores work hours."""
    workflow: WorkflowFields[None, Card]
    """Workflow the task belongs to."""


class TaskFields(
    TaskPaths[Nul, Card], ObjectFields[Task | Nul, "TaskFields[Never, One]", Card]
):
    """What can be selected from ``Task``."""


class TaskConnectionFields(
    TaskPaths[Never, Many], ConnectionFields[Row, "TaskFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Task``."""
