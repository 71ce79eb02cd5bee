# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTaskTemplate``: the model and its selectable fields."""

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
from .has_automation_rules import HasAutomationRules
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which new tasks are placed."""
    agile_board_column: AgileBoardColumn | None = of(
        "agileBoardColumn: AgileBoardColumn"
    )
    """Column in which new tasks are placed."""
    assign_to_project_manager: bool | None = of("assignToProjectManager: Boolean")
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None = of("assignToRequester: Boolean")
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None = of(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None = of("assignToRequesterManager: Boolean")
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None = of("assignToServiceOwner: Boolean")
    """True when new tasks go to the owner of the project's service."""
    assignments: list[ProjectTaskTemplateAssignment] = pages(
        "assignments: ProjectTaskTemplateAssignmentConnection"
    )
    """People to whom new tasks are assigned."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    category: ProjectTaskCategory | None = of("category: ProjectTaskCategory")
    """Category of new tasks."""
    copy_notes_to_project: bool | None = of("copyNotesToProject: Boolean")
    """True when notes on new tasks are copied to the project by default."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class preset when registering time."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    instructions: str | None = of("instructions: String")
    """Instructions of new tasks, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    note: str | None = of("note: String")
    """First note of new tasks, in rich text."""
    note_attachments: list[Attachment] = pages("noteAttachments: AttachmentConnection")
    """Files and images that belong to `note`."""
    note_behavior: ProjectTaskNoteBehavior | None = of(
        "noteBehavior: ProjectTaskNoteBehavior"
    )
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesign | None = of("pdfDesign: PdfDesign")
    """PDF design of new tasks."""
    planned_duration: int | None = of("plannedDuration: Int")
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None = of("plannedEffortProjectManager: Int")
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None = of("plannedEffortRequester: Int")
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None = of(
        "plannedEffortRequesterBusinessUnitManager: Int"
    )
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None = of(
        "plannedEffortRequesterManager: Int"
    )
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None = of("plannedEffortServiceOwner: Int")
    """Minutes of work expected of the service owner."""
    project_templates: list[ProjectTemplate] = pages(
        "projectTemplates: ProjectTemplateConnection"
    )
    """Project templates in which it is used."""
    required_approvals: int | None = of("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    skill_pool: SkillPool | None = of("skillPool: SkillPool")
    """Skill pool of new tasks."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = of("subject: String")
    """Subject of new tasks."""
    supplier: Organization | None = of("supplier: Organization")
    """Supplier of new tasks."""
    tasks: list[ProjectTask] = pages("tasks: ProjectTaskConnection")
    """Project tasks made from the template."""
    team: Team | None = of("team: Team")
    """Team of new tasks."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to new tasks."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours_are24x7: bool | None = of("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTaskTemplate``."""

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
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours_are24x7: Leaf[bool | None, Card]
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateFields(
    ProjectTaskTemplatePaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplate | Nul, "ProjectTaskTemplateFields[Never, One]", Card
    ],
):
    """Fields of ``ProjectTaskTemplate`` to select."""


class ProjectTaskTemplateConnectionFields(
    ProjectTaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTaskTemplate`` to select."""
