"""``ProjectTaskTemplate``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.project_task import ProjectTaskCategory, ProjectTaskNoteBehavior
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .effort_class import EffortClass, EffortClassFields
    from .organization import Organization, OrganizationFields
    from .pdf_design import PdfDesign, PdfDesignFields
    from .project_task import ProjectTask, ProjectTaskConnectionFields
    from .project_task_template_assignment import (
        ProjectTaskTemplateAssignment,
        ProjectTaskTemplateAssignmentConnectionFields,
    )
    from .project_template import ProjectTemplate, ProjectTemplateConnectionFields
    from .skill_pool import SkillPool, SkillPoolFields
    from .team import Team, TeamFields
    from .ui_extension import UiExtension, UiExtensionFields


class ProjectTaskTemplate(HasAutomationRules, Node, Record, frozen=True):
    """The type ``ProjectTaskTemplate``."""

    __graphql_name__ = "ProjectTaskTemplate"

    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    agile_board_column agileBoardColumn AgileBoardColumn
    assign_to_project_manager assignToProjectManager Boolean
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    assignments assignments ProjectTaskTemplateAssignmentConnection relay
    automation_rules automationRules AutomationRuleConnection relay
    category category ProjectTaskCategory
    copy_notes_to_project copyNotesToProject Boolean
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    effort_class effortClass EffortClass
    id id ID!
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    note note String
    note_attachments noteAttachments AttachmentConnection relay
    note_behavior noteBehavior ProjectTaskNoteBehavior
    pdf_design pdfDesign PdfDesign
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    planned_effort_project_manager plannedEffortProjectManager Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    project_templates projectTemplates ProjectTemplateConnection relay
    required_approvals requiredApprovals Int
    skill_pool skillPool SkillPool
    source source String
    source_id sourceID String
    subject subject String
    supplier supplier Organization
    tasks tasks ProjectTaskConnection relay
    team team Team
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    work_hours_are24x7 workHoursAre24x7 Boolean
    """

    account: Account | None = absent
    agile_board: AgileBoard | None = absent
    agile_board_column: AgileBoardColumn | None = absent
    assign_to_project_manager: bool | None = absent
    assign_to_requester: bool | None = absent
    assign_to_requester_business_unit_manager: bool | None = absent
    assign_to_requester_manager: bool | None = absent
    assign_to_service_owner: bool | None = absent
    assignments: list[ProjectTaskTemplateAssignment] = absent
    automation_rules: list[AutomationRule] = absent
    category: ProjectTaskCategory | None = absent
    copy_notes_to_project: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    effort_class: EffortClass | None = absent
    id: str = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    note: str | None = absent
    note_attachments: list[Attachment] = absent
    note_behavior: ProjectTaskNoteBehavior | None = absent
    pdf_design: PdfDesign | None = absent
    planned_duration: int | None = absent
    planned_effort: int | None = absent
    planned_effort_project_manager: int | None = absent
    planned_effort_requester: int | None = absent
    planned_effort_requester_business_unit_manager: int | None = absent
    planned_effort_requester_manager: int | None = absent
    planned_effort_service_owner: int | None = absent
    project_templates: list[ProjectTemplate] = absent
    required_approvals: int | None = absent
    skill_pool: SkillPool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    subject: str | None = absent
    supplier: Organization | None = absent
    tasks: list[ProjectTask] = absent
    team: Team | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    work_hours_are24x7: bool | None = absent


class ProjectTaskTemplatePaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplate`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    agile_board_column: AgileBoardColumnFields[None, Card]
    assign_to_project_manager: Leaf[bool | None, Card]
    assign_to_requester: Leaf[bool | None, Card]
    assign_to_requester_business_unit_manager: Leaf[bool | None, Card]
    assign_to_requester_manager: Leaf[bool | None, Card]
    assign_to_service_owner: Leaf[bool | None, Card]
    assignments: ProjectTaskTemplateAssignmentConnectionFields[
        list[ProjectTaskTemplateAssignment] | Nul, Card
    ]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[ProjectTaskCategory | None, Card]
    copy_notes_to_project: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_class: EffortClassFields[None, Card]
    id: Leaf[str | Nul, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    note: Leaf[str | None, Card]
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    note_behavior: Leaf[ProjectTaskNoteBehavior | None, Card]
    pdf_design: PdfDesignFields[None, Card]
    planned_duration: Leaf[int | None, Card]
    planned_effort: Leaf[int | None, Card]
    planned_effort_project_manager: Leaf[int | None, Card]
    planned_effort_requester: Leaf[int | None, Card]
    planned_effort_requester_business_unit_manager: Leaf[int | None, Card]
    planned_effort_requester_manager: Leaf[int | None, Card]
    planned_effort_service_owner: Leaf[int | None, Card]
    project_templates: ProjectTemplateConnectionFields[
        list[ProjectTemplate] | Nul, Card
    ]
    required_approvals: Leaf[int | None, Card]
    skill_pool: SkillPoolFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    tasks: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    team: TeamFields[None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    work_hours_are24x7: Leaf[bool | None, Card]


class ProjectTaskTemplateFields(
    ProjectTaskTemplatePaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplate | Nul, "ProjectTaskTemplateFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectTaskTemplate``."""


class ProjectTaskTemplateListFields(
    ProjectTaskTemplatePaths[Never, Many],
    ListFields[Row, "ProjectTaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectTaskTemplate``."""


class ProjectTaskTemplateConnectionFields(
    ProjectTaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectTaskTemplate``."""
