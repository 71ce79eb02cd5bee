# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TaskTemplate``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "TaskTemplate"
    __graphql_fields__ = """
    account account Account
    approvals approvals TaskTemplateApprovalConnection relay
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    assign_to_workflow_manager assignToWorkflowManager Boolean
    automation_rules automationRules AutomationRuleConnection relay
    category category TaskCategory
    configuration_items configurationItems ConfigurationItemConnection relay
    copy_notes_to_request copyNotesToRequest Boolean
    copy_notes_to_workflow copyNotesToWorkflow Boolean
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    effort_class effortClass EffortClass
    id id ID!
    impact impact TaskImpact
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    member member Person
    note note String
    note_attachments noteAttachments AttachmentConnection relay
    note_behavior noteBehavior TaskNoteBehavior
    pdf_design pdfDesign PdfDesign
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    planned_effort_workflow_manager plannedEffortWorkflowManager Int
    provider_not_accountable providerNotAccountable Boolean
    request_service_instance requestServiceInstance ServiceInstance
    request_template requestTemplate RequestTemplate
    required_approvals requiredApprovals Int
    service_instances serviceInstances ServiceInstanceConnection relay
    skill_pool skillPool SkillPool
    source source String
    source_id sourceID String
    subject subject String
    supplier supplier Organization
    tasks tasks TaskConnection relay
    team team Team
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    work_hours_are24x7 workHoursAre24x7 Boolean
    workflow_templates workflowTemplates WorkflowTemplateConnection relay
    """

    account: Account | None = absent
    """Account that owns the record."""
    approvals: list[TaskTemplateApproval] = absent
    """Approvers of new tasks."""
    assign_to_requester: bool | None = absent
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None = absent
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None = absent
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None = absent
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None = absent
    """True when new tasks go to the workflow manager."""
    automation_rules: list[AutomationRule] = absent
    """Automation rules that run on the record."""
    category: TaskCategory | None = absent
    """Category of new tasks."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs of new tasks."""
    copy_notes_to_request: bool | None = absent
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None = absent
    """True when notes on new tasks are copied to the workflow by default."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when no more tasks can be made from the template."""
    effort_class: EffortClass | None = absent
    """Effort class preset when registering time."""
    id: str = absent
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = absent
    """Impact of new tasks."""
    instructions: str | None = absent
    """Instructions of new tasks, in rich text."""
    instructions_attachments: list[Attachment] = absent
    """Files and images that belong to `instructions`."""
    member: Person | None = absent
    """Assignee of new tasks."""
    note: str | None = absent
    """First note of new tasks, in rich text."""
    note_attachments: list[Attachment] = absent
    """Files and images that belong to `note`."""
    note_behavior: TaskNoteBehavior | None = absent
    """Whether a note can or must be entered on completion or approval."""
    pdf_design: PdfDesign | None = absent
    """PDF design of new tasks."""
    planned_duration: int | None = absent
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None = absent
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None = absent
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: int | None = absent
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None = absent
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None = absent
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: int | None = absent
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None = absent
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance: ServiceInstance | None = absent
    """Service instance for requests opened for new tasks."""
    request_template: RequestTemplate | None = absent
    """Template for requests opened for new tasks."""
    required_approvals: int | None = absent
    """Number of approvals that new approval tasks need."""
    service_instances: list[ServiceInstance] = absent
    """Service instances of new tasks."""
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
    tasks: list[Task] = absent
    """Tasks made from the template."""
    team: Team | None = absent
    """Team of new tasks."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to new tasks."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = absent
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None = absent
    """True when completion targets of new tasks ignore work hours."""
    workflow_templates: list[WorkflowTemplate] = absent
    """Workflow templates in which it is used."""


class TaskTemplatePaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplate`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    """What can be selected from ``TaskTemplate``."""


class TaskTemplateConnectionFields(
    TaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "TaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TaskTemplate``."""
