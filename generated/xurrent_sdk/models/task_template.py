"""``TaskTemplate``: the model, and what can be selected from it."""

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
    """The type ``TaskTemplate``."""

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
    approvals: list[TaskTemplateApproval] = absent
    assign_to_requester: bool | None = absent
    assign_to_requester_business_unit_manager: bool | None = absent
    assign_to_requester_manager: bool | None = absent
    assign_to_service_owner: bool | None = absent
    assign_to_workflow_manager: bool | None = absent
    automation_rules: list[AutomationRule] = absent
    category: TaskCategory | None = absent
    configuration_items: list[ConfigurationItem] = absent
    copy_notes_to_request: bool | None = absent
    copy_notes_to_workflow: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    effort_class: EffortClass | None = absent
    id: str = absent
    impact: TaskImpact | None = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    member: Person | None = absent
    note: str | None = absent
    note_attachments: list[Attachment] = absent
    note_behavior: TaskNoteBehavior | None = absent
    pdf_design: PdfDesign | None = absent
    planned_duration: int | None = absent
    planned_effort: int | None = absent
    planned_effort_requester: int | None = absent
    planned_effort_requester_business_unit_manager: int | None = absent
    planned_effort_requester_manager: int | None = absent
    planned_effort_service_owner: int | None = absent
    planned_effort_workflow_manager: int | None = absent
    provider_not_accountable: bool | None = absent
    request_service_instance: ServiceInstance | None = absent
    request_template: RequestTemplate | None = absent
    required_approvals: int | None = absent
    service_instances: list[ServiceInstance] = absent
    skill_pool: SkillPool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    subject: str | None = absent
    supplier: Organization | None = absent
    tasks: list[Task] = absent
    team: Team | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    work_hours_are24x7: bool | None = absent
    workflow_templates: list[WorkflowTemplate] = absent


class TaskTemplatePaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplate`` as paths."""

    account: AccountFields[None, Card]
    approvals: TaskTemplateApprovalConnectionFields[
        list[TaskTemplateApproval] | Nul, Card
    ]
    assign_to_requester: Leaf[bool | None, Card]
    assign_to_requester_business_unit_manager: Leaf[bool | None, Card]
    assign_to_requester_manager: Leaf[bool | None, Card]
    assign_to_service_owner: Leaf[bool | None, Card]
    assign_to_workflow_manager: Leaf[bool | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[TaskCategory | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    copy_notes_to_request: Leaf[bool | None, Card]
    copy_notes_to_workflow: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_class: EffortClassFields[None, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[TaskImpact | None, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    member: PersonFields[None, Card]
    note: Leaf[str | None, Card]
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    note_behavior: Leaf[TaskNoteBehavior | None, Card]
    pdf_design: PdfDesignFields[None, Card]
    planned_duration: Leaf[int | None, Card]
    planned_effort: Leaf[int | None, Card]
    planned_effort_requester: Leaf[int | None, Card]
    planned_effort_requester_business_unit_manager: Leaf[int | None, Card]
    planned_effort_requester_manager: Leaf[int | None, Card]
    planned_effort_service_owner: Leaf[int | None, Card]
    planned_effort_workflow_manager: Leaf[int | None, Card]
    provider_not_accountable: Leaf[bool | None, Card]
    request_service_instance: ServiceInstanceFields[None, Card]
    request_template: RequestTemplateFields[None, Card]
    required_approvals: Leaf[int | None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    skill_pool: SkillPoolFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    tasks: TaskConnectionFields[list[Task] | Nul, Card]
    team: TeamFields[None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    work_hours_are24x7: Leaf[bool | None, Card]
    workflow_templates: WorkflowTemplateConnectionFields[
        list[WorkflowTemplate] | Nul, Card
    ]


class TaskTemplateFields(
    TaskTemplatePaths[Nul, Card],
    ObjectFields[TaskTemplate | Nul, "TaskTemplateFields[Never, One]", Card],
):
    """What can be selected from ``TaskTemplate``."""


class TaskTemplateListFields(
    TaskTemplatePaths[Never, Many],
    ListFields[Row, "TaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``TaskTemplate``."""


class TaskTemplateConnectionFields(
    TaskTemplatePaths[Never, Many],
    ConnectionFields[Row, "TaskTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TaskTemplate``."""
