# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TaskTemplate``: the model and its selectable fields."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.task import TaskCategory, TaskImpact, TaskNoteBehavior
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .effort_class import EffortClass, EffortClassFields
    from .organization import Organization, OrganizationFields
    from .pdf_design import PdfDesign, PdfDesignFields
    from .person import Person, PersonFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .service_instance import (
        ServiceInstance,
        ServiceInstanceConnectionFields,
        ServiceInstanceFields,
    )
    from .skill_pool import SkillPool, SkillPoolFields
    from .task import Task, TaskConnectionFields
    from .task_template_approval import (
        TaskTemplateApproval,
        TaskTemplateApprovalConnectionFields,
    )
    from .team import Team, TeamFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateConnectionFields


class TaskTemplate(HasAutomationRules, HasTranslations, Node, Record, frozen=True):
    """Pattern from which workflow tasks are made."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    approvals: list[TaskTemplateApproval] = pages(
        "approvals: TaskTemplateApprovalConnection"
    )
    """Approvers of new tasks."""
    assign_to_requester: bool | None = of("assignToRequester: Boolean")
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None = of(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None = of("assignToRequesterManager: Boolean")
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None = of("assignToServiceOwner: Boolean")
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None = of("assignToWorkflowManager: Boolean")
    """True when new tasks go to the workflow manager."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    category: TaskCategory | None = of("category: TaskCategory")
    """Category of new tasks."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs of new tasks."""
    copy_notes_to_request: bool | None = of("copyNotesToRequest: Boolean")
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None = of("copyNotesToWorkflow: Boolean")
    """True when notes on new tasks are copied to the workflow by default."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class preset when registering time."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = of("impact: TaskImpact")
    """Impact of new tasks."""
    instructions: str | None = of("instructions: String")
    """Instructions of new tasks, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    member: Person | None = of("member: Person")
    """Assignee of new tasks."""
    note: str | None = of("note: String")
    """First note of new tasks, in rich text."""
    note_attachments: list[Attachment] = pages("noteAttachments: AttachmentConnection")
    """Files and images that belong to `note`."""
    note_behavior: TaskNoteBehavior | None = of("noteBehavior: TaskNoteBehavior")
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesign | None = of("pdfDesign: PdfDesign")
    """PDF design of new tasks."""
    planned_duration: int | None = of("plannedDuration: Int")
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None = of("plannedEffortRequester: Int")
    """Minutes of work expected of the first request's requester."""
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
    planned_effort_workflow_manager: int | None = of(
        "plannedEffortWorkflowManager: Int"
    )
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None = of("providerNotAccountable: Boolean")
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance: ServiceInstance | None = of(
        "requestServiceInstance: ServiceInstance"
    )
    """Service instance for requests opened for new tasks."""
    request_template: RequestTemplate | None = of("requestTemplate: RequestTemplate")
    """Template for requests opened for new tasks."""
    required_approvals: int | None = of("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances of new tasks."""
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
    tasks: list[Task] = pages("tasks: TaskConnection")
    """Tasks made from the template."""
    team: Team | None = of("team: Team")
    """Team of new tasks."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to new tasks."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = of("urgent: Boolean")
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None = of("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""
    workflow_templates: list[WorkflowTemplate] = pages(
        "workflowTemplates: WorkflowTemplateConnection"
    )
    """Workflow templates in which it is used."""


class TaskTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``TaskTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    approvals: TaskTemplateApprovalConnectionFields[
        list[TaskTemplateApproval] | Nul, Card
    ]
    """Approvers of new tasks."""
    assign_to_requester: Leaf[bool | None, Card]
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: Leaf[bool | None, Card]
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: Leaf[bool | None, Card]
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: Leaf[bool | None, Card]
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: Leaf[bool | None, Card]
    """True when new tasks go to the workflow manager."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    category: Leaf[TaskCategory | None, Card]
    """Category of new tasks."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs of new tasks."""
    copy_notes_to_request: Leaf[bool | None, Card]
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: Leaf[bool | None, Card]
    """True when notes on new tasks are copied to the workflow by default."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when no more tasks can be made from the template."""
    effort_class: EffortClassFields[None, Card]
    """Effort class preset when registering time."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[TaskImpact | None, Card]
    """Impact of new tasks."""
    instructions: Leaf[str | None, Card]
    """Instructions of new tasks, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    member: PersonFields[None, Card]
    """Assignee of new tasks."""
    note: Leaf[str | None, Card]
    """First note of new tasks, in rich text."""
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `note`."""
    note_behavior: Leaf[TaskNoteBehavior | None, Card]
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesignFields[None, Card]
    """PDF design of new tasks."""
    planned_duration: Leaf[int | None, Card]
    """Planned duration of new tasks, in minutes."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""
    planned_effort_requester: Leaf[int | None, Card]
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: Leaf[int | None, Card]
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: Leaf[int | None, Card]
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: Leaf[int | None, Card]
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: Leaf[int | None, Card]
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance: ServiceInstanceFields[None, Card]
    """Service instance for requests opened for new tasks."""
    request_template: RequestTemplateFields[None, Card]
    """Template for requests opened for new tasks."""
    required_approvals: Leaf[int | None, Card]
    """Number of approvals that new approval tasks need."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances of new tasks."""
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
    tasks: TaskConnectionFields[list[Task] | Nul, Card]
    """Tasks made from the template."""
    team: TeamFields[None, Card]
    """Team of new tasks."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to new tasks."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when new tasks are marked urgent."""
    work_hours_are24x7: Leaf[bool | None, Card]
    """True when completion targets of new tasks ignore work hours."""
    workflow_templates: WorkflowTemplateConnectionFields[
        list[WorkflowTemplate] | Nul, Card
    ]
    """Workflow templates in which it is used."""


class TaskTemplateFields(
    TaskTemplatePaths[Nul, Card],
    ObjectFields[TaskTemplate | Nul, "TaskTemplateFields[Never, One]", Card],
):
    """Fields of ``TaskTemplate`` to select."""


class TaskTemplateConnectionFields(
    TaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "TaskTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``TaskTemplate`` to select."""
