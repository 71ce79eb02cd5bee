"""``ProjectTask``: the model, and what can be selected from it."""

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
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields


class ProjectTask(
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
    """The type ``ProjectTask``."""

    __graphql_name__ = "ProjectTask"

    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    agile_board_column agileBoardColumn AgileBoardColumn
    agile_board_column_position agileBoardColumnPosition Int
    anticipated_assignment_at anticipatedAssignmentAt ISO8601Timestamp
    assigned_at assignedAt ISO8601Timestamp
    assignments assignments ProjectTaskAssignmentConnection relay
    automation_rules automationRules AutomationRuleConnection relay
    category category ProjectTaskCategory
    checked_items checkedItems [String!]
    completion_target_at completionTargetAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    deadline deadline ISO8601Timestamp
    finished_at finishedAt ISO8601Timestamp
    id id ID!
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    life_cycle_state lifeCycleState LifeCycleState
    note_behavior noteBehavior ProjectTaskNoteBehavior
    notes notes NoteConnection relay
    pdf_design pdfDesign PdfDesign
    phase phase ProjectPhase
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    predecessors predecessors ProjectTaskConnection relay
    project project Project
    project_task_id projectTaskId String
    required_approvals requiredApprovals Int
    resolution_duration resolutionDuration Int
    skill_pool skillPool SkillPool
    source source String
    source_id sourceID String
    sprint_backlog_items sprintBacklogItems SprintBacklogItemConnection relay
    start_at startAt ISO8601Timestamp
    status status ProjectTaskStatus
    subject subject String
    successors successors ProjectTaskConnection relay
    supplier supplier Organization
    supplier_request_id supplierRequestID String
    team team Team
    template template ProjectTaskTemplate
    time_entries timeEntries TimeEntryConnection relay
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    work_hours_are24x7 workHoursAre24x7 Boolean
    """

    account: Account | None = absent
    agile_board: AgileBoard | None = absent
    agile_board_column: AgileBoardColumn | None = absent
    agile_board_column_position: int | None = absent
    anticipated_assignment_at: datetime | SpecialTimestamp | None = absent
    assigned_at: datetime | SpecialTimestamp | None = absent
    assignments: list[ProjectTaskAssignment] = absent
    automation_rules: list[AutomationRule] = absent
    category: ProjectTaskCategory | None = absent
    checked_items: list[str] | None = absent
    completion_target_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    deadline: datetime | SpecialTimestamp | None = absent
    finished_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    life_cycle_state: LifeCycleState | None = absent
    note_behavior: ProjectTaskNoteBehavior | None = absent
    notes: list[Note] = absent
    pdf_design: PdfDesign | None = absent
    phase: ProjectPhase | None = absent
    planned_duration: int | None = absent
    planned_effort: int | None = absent
    predecessors: list[ProjectTask] = absent
    project: Project | None = absent
    project_task_id: str | None = absent
    required_approvals: int | None = absent
    resolution_duration: int | None = absent
    skill_pool: SkillPool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_backlog_items: list[SprintBacklogItem] = absent
    start_at: datetime | SpecialTimestamp | None = absent
    status: ProjectTaskStatus | None = absent
    subject: str | None = absent
    successors: list[ProjectTask] = absent
    supplier: Organization | None = absent
    supplier_request_id: str | None = absent
    team: Team | None = absent
    template: ProjectTaskTemplate | None = absent
    time_entries: list[TimeEntry] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    waiting_until: datetime | SpecialTimestamp | None = absent
    work_hours_are24x7: bool | None = absent


class ProjectTaskPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTask`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    agile_board_column: AgileBoardColumnFields[None, Card]
    agile_board_column_position: Leaf[int | None, Card]
    anticipated_assignment_at: Leaf[datetime | SpecialTimestamp | None, Card]
    assigned_at: Leaf[datetime | SpecialTimestamp | None, Card]
    assignments: ProjectTaskAssignmentConnectionFields[
        list[ProjectTaskAssignment] | Nul, Card
    ]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[ProjectTaskCategory | None, Card]
    checked_items: Leaf[list[str] | None, Card]
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    deadline: Leaf[datetime | SpecialTimestamp | None, Card]
    finished_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    note_behavior: Leaf[ProjectTaskNoteBehavior | None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    pdf_design: PdfDesignFields[None, Card]
    phase: ProjectPhaseFields[None, Card]
    planned_duration: Leaf[int | None, Card]
    planned_effort: Leaf[int | None, Card]
    predecessors: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    project: ProjectFields[None, Card]
    project_task_id: Leaf[str | None, Card]
    required_approvals: Leaf[int | None, Card]
    resolution_duration: Leaf[int | None, Card]
    skill_pool: SkillPoolFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[ProjectTaskStatus | None, Card]
    subject: Leaf[str | None, Card]
    successors: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    supplier: OrganizationFields[None, Card]
    supplier_request_id: Leaf[str | None, Card]
    team: TeamFields[None, Card]
    template: ProjectTaskTemplateFields[None, Card]
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    work_hours_are24x7: Leaf[bool | None, Card]


class ProjectTaskFields(
    ProjectTaskPaths[Nul, Card],
    ObjectFields[ProjectTask | Nul, "ProjectTaskFields[Never, One]", Card],
):
    """What can be selected from ``ProjectTask``."""


class ProjectTaskListFields(
    ProjectTaskPaths[Never, Many],
    ListFields[Row, "ProjectTaskFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectTask``."""


class ProjectTaskConnectionFields(
    ProjectTaskPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectTask``."""
