# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTaskTemplate``: the model, and what can be selected from it."""

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
    """Pattern from which project tasks are made."""

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
    """Account that owns the record."""
    agile_board: AgileBoard | None = absent
    """Board on which new tasks are placed."""
    agile_board_column: AgileBoardColumn | None = absent
    """Column in which new tasks are placed."""
    assign_to_project_manager: bool | None = absent
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None = absent
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None = absent
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None = absent
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None = absent
    """True when new tasks go to the owner of the project's service."""
    assignments: list[ProjectTaskTemplateAssignment] = absent
    """People to whom new tasks are assigned."""
    automation_rules: list[AutomationRule] = absent
    """Automation rules that run on the record."""
    category: ProjectTaskCategory | None = absent
    """Category of new tasks."""
    copy_notes_to_project: bool | None = absent
    """True when notes on new tasks are copied to the project by default."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when no more tasks can be made from the template."""
    effort_class: EffortClass | None = absent
    """Effort class preset when registering time."""
    id: str = absent
    """Node ID, unique over all record types."""
    instructions: str | None = absent
    """Instructions of new tasks, in rich text."""
    instructions_attachments: list[Attachment] = absent
    """Files and images that belong to `instructions`."""
    note: str | None = absent
    """First note of new tasks, in rich text."""
    note_attachments: list[Attachment] = absent
    """Files and images that belong to `note`."""
    note_behavior: ProjectTaskNoteBehavior | None = absent
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesign | None = absent
    """PDF design of new tasks."""
    planned_duration: int | None = absent
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None = absent
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None = absent
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None = absent
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None = absent
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None = absent
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None = absent
    """Minutes of work expected of the service owner."""
    project_templates: list[ProjectTemplate] = absent
    """Project templates in which it is used."""
    required_approvals: int | None = absent
    """Number of approvals that new approval tasks need."""
    skill_pool: SkillPool | None = absent
    """Skill pool of new tasks."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = absent
    """Subject of new tasks."""
    supplier: Organization | None = absent
    """Supplier of new tasks."""
    tasks: list[ProjectTask] = absent
    """Project tasks made from the template."""
    team: Team | None = absent
    """Team of new tasks."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to new tasks."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours_are24x7: bool | None = absent
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplatePaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplate`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which new tasks are placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which new tasks are placed."""
    assign_to_project_manager: Leaf[bool | None, Card]
    """True when new tasks go to the project manager."""
    assign_to_requester: Leaf[bool | None, Card]
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: Leaf[bool | None, Card]
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: Leaf[bool | None, Card]
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: Leaf[bool | None, Card]
    """True when new tasks go to the owner of the project's service."""
    assignments: ProjectTaskTemplateAssignmentConnectionFields[
        list[ProjectTaskTemplateAssignment] | Nul, Card
    ]
    """People to whom new tasks are assigned."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    category: Leaf[ProjectTaskCategory | None, Card]
    """Category of new tasks."""
    copy_notes_to_project: Leaf[bool | None, Card]
    """True when notes on new tasks are copied to the project by default."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when no more tasks can be made from the template."""
    effort_class: EffortClassFields[None, Card]
    """Effort class preset when registering time."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    instructions: Leaf[str | None, Card]
    """Instructions of new tasks, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    note: Leaf[str | None, Card]
    """First note of new tasks, in rich text."""
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `note`."""
    note_behavior: Leaf[ProjectTaskNoteBehavior | None, Card]
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesignFields[None, Card]
    """PDF design of new tasks."""
    planned_duration: Leaf[int | None, Card]
    """Planned duration of new tasks, in minutes."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the team."""
    planned_effort_project_manager: Leaf[int | None, Card]
    """Minutes of work expected of the project manager."""
    planned_effort_requester: Leaf[int | None, Card]
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: Leaf[int | None, Card]
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: Leaf[int | None, Card]
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: Leaf[int | None, Card]
    """Minutes of work expected of the service owner."""
    project_templates: ProjectTemplateConnectionFields[
        list[ProjectTemplate] | Nul, Card
    ]
    """Project templates in which it is used."""
    required_approvals: Leaf[int | None, Card]
    """Number of approvals that new approval tasks need."""
    skill_pool: SkillPoolFields[None, Card]
    """Skill pool of new tasks."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    subject: Leaf[str | None, Card]
    """Subject of new tasks."""
    supplier: OrganizationFields[None, Card]
    """Supplier of new tasks."""
    tasks: ProjectTaskConnectionFields[list[ProjectTask] | Nul, Card]
    """Project tasks made from the template."""
    team: TeamFields[None, Card]
    """Team of new tasks."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to new tasks."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours_are24x7: Leaf[bool | None, Card]
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateFields(
    ProjectTaskTemplatePaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplate | Nul, "ProjectTaskTemplateFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectTaskTemplate``."""


class ProjectTaskTemplateConnectionFields(
    ProjectTaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectTaskTemplate``."""
