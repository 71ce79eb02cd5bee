# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTask``: the model and its selectable fields."""

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
    from ..enums.project_task import (
        ProjectTaskCategory,
        ProjectTaskNoteBehavior,
        ProjectTaskStatus,
    )
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationFields
    from .pdf_design import PdfDesign, PdfDesignFields
    from .project import Project, ProjectFields
    from .project_phase import ProjectPhase, ProjectPhaseFields
    from .project_task_assignment import (
        ProjectTaskAssignment,
        ProjectTaskAssignmentConnectionFields,
    )
    from .project_task_template import ProjectTaskTemplate, ProjectTaskTemplateFields
    from .skill_pool import SkillPool, SkillPoolFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )
    from .tag import Tag, TagConnectionFields
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields


class ProjectTask(
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
    """Activity, approval or milestone within a project phase."""

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
    assigned_at: datetime | None = of("assignedAt: ISO8601Timestamp")
    """Moment at which the task was assigned."""
    assignments: list[ProjectTaskAssignment] = pages(
        "assignments: ProjectTaskAssignmentConnection"
    )
    """People who do, or approve, the task."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the task."""
    category: ProjectTaskCategory | None = of("category: ProjectTaskCategory")
    """Whether the task is work, an approval or a milestone."""
    checked_items: list[str] | None = of("checkedItems: [String!]")
    """Ticked items of the checklists in the instructions."""
    completion_target_at: datetime | SpecialTimestamp | None = of(
        "completionTargetAt: ISO8601Timestamp"
    )
    """Moment by which the task should be completed."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    deadline: datetime | None = of("deadline: ISO8601Timestamp")
    """Moment by which the milestone has to be reached."""
    finished_at: datetime | None = of("finishedAt: ISO8601Timestamp")
    """Moment at which the task reached a final status."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    instructions: str | None = of("instructions: String")
    """What to do, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    note_behavior: ProjectTaskNoteBehavior | None = of(
        "noteBehavior: ProjectTaskNoteBehavior"
    )
    """Whether a note can or must be entered on completion or approval."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    pdf_design: PdfDesign | None = of("pdfDesign: PdfDesign")
    """PDF design of the task's summary."""
    phase: ProjectPhase | None = of("phase: ProjectPhase")
    """Project phase the task belongs to."""
    planned_duration: int | None = of("plannedDuration: Int")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the team."""
    predecessors: list[ProjectTask] = pages("predecessors: ProjectTaskConnection")
    """Tasks that have to be finished first."""
    project: Project | None = of("project: Project")
    """Project the task belongs to."""
    project_task_id: str | None = of("projectTaskId: String")
    """Number shown in the user interface, which is also the REST ID."""
    required_approvals: int | None = of("requiredApprovals: Int")
    """Number of assignees who have to approve before the task is approved."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `assignedAt` to `finishedAt`."""
    skill_pool: SkillPool | None = of("skillPool: SkillPool")
    """Skill pool whose expertise is needed."""
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
    status: ProjectTaskStatus | None = of("status: ProjectTaskStatus")
    """Progress of the task."""
    subject: str | None = of("subject: String")
    """Objective in one line."""
    successors: list[ProjectTask] = pages("successors: ProjectTaskConnection")
    """Tasks that wait for this one."""
    supplier: Organization | None = of("supplier: Organization")
    """External organization asked to help."""
    supplier_request_id: str | None = of("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags set on the record."""
    team: Team | None = of("team: Team")
    """Team the task is assigned to."""
    template: ProjectTaskTemplate | None = of("template: ProjectTaskTemplate")
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

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ProjectTaskFields[Never, One], WebhookPayload[ProjectTaskStatus]
        ]: ...


class ProjectTaskPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTask``."""

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
    assigned_at: Leaf[datetime | None, Card]
    """Moment at which the task was assigned."""
    assignments: ProjectTaskAssignmentConnectionFields[
        list[ProjectTaskAssignment] | Nul, Card
    ]
    """People who do, or approve, the task."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the task."""
    category: Leaf[ProjectTaskCategory | None, Card]
    """Whether the task is work, an approval or a milestone."""
    checked_items: Leaf[list[str] | None, Card]
    """Ticked items of the checklists in the instructions."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment by which the task should be completed."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    deadline: Leaf[datetime | None, Card]
    """Moment by which the milestone has to be reached."""
    finished_at: Leaf[datetime | None, Card]
    """Moment at which the task reached a final status."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    instructions: Leaf[str | None, Card]
    """What to do, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    note_behavior: Leaf[ProjectTaskNoteBehavior | None, Card]
    """Whether a note can or must be entered on completion or approval."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    pdf_design: PdfDesignFields[None, Card]
    """PDF design of the task's summary."""
    phase: ProjectPhaseFields[None, Card]
    """Project phase the task belongs to."""
    planned_duration: Leaf[int | None, Card]
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the team."""
    predecessors: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    """Tasks that have to be finished first."""
    project: ProjectFields[None, Card]
    """Project the task belongs to."""
    project_task_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    required_approvals: Leaf[int | None, Card]
    """Number of assignees who have to approve before the task is approved."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `assignedAt` to `finishedAt`."""
    skill_pool: SkillPoolFields[None, Card]
    """Skill pool whose expertise is needed."""
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
    status: Leaf[ProjectTaskStatus | None, Card]
    """Progress of the task."""
    subject: Leaf[str | None, Card]
    """Objective in one line."""
    successors: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    """Tasks that wait for this one."""
    supplier: OrganizationFields[None, Card]
    """External organization asked to help."""
    supplier_request_id: Leaf[str | None, Card]
    """Number or URL of the case at the supplier."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags set on the record."""
    team: TeamFields[None, Card]
    """Team the task is assigned to."""
    template: ProjectTaskTemplateFields[None, Card]
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


class ProjectTaskFields(
    ProjectTaskPaths[Nul, Card],
    ObjectFields[ProjectTask | Nul, "ProjectTaskFields[Never, One]", Card],
):
    """Fields of ``ProjectTask`` to select."""


class ProjectTaskConnectionFields(
    ProjectTaskPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTask`` to select."""
