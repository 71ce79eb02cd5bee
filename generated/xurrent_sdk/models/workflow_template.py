# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowTemplate``: the model, and what can be selected from it."""

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
    from ..enums.task import TaskImpact
    from ..enums.workflow import WorkflowCategory, WorkflowJustification
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .person import Person, PersonFields
    from .recurrence import Recurrence, RecurrenceFields
    from .service import Service, ServiceFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowConnectionFields
    from .workflow_task_template_relation import (
        WorkflowTaskTemplateRelation,
        WorkflowTaskTemplateRelationConnectionFields,
    )
    from .workflow_template_phase import (
        WorkflowTemplatePhase,
        WorkflowTemplatePhaseConnectionFields,
    )
    from .workflow_type import WorkflowType, WorkflowTypeFields


class WorkflowTemplate(HasAutomationRules, Node, Record, frozen=True):
    """Pattern of tasks and phases from which workflows are made."""

    __graphql_name__ = "WorkflowTemplate"
    __graphql_fields__ = """
    account account Account
    assign_relations_to_workflow_manager assignRelationsToWorkflowManager Boolean
    automation_rules automationRules AutomationRuleConnection relay
    category category WorkflowCategory
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    impact impact TaskImpact
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    justification justification WorkflowJustification
    note note String
    note_attachments noteAttachments AttachmentConnection relay
    phases phases WorkflowTemplatePhaseConnection relay
    prevent_request_completion preventRequestCompletion Boolean
    recurrence recurrence Recurrence
    service service Service
    source source String
    source_id sourceID String
    subject subject String
    task_template_relations taskTemplateRelations WorkflowTaskTemplateRelationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    workflow_manager workflowManager Person
    workflow_type workflowType WorkflowType
    workflows workflows WorkflowConnection relay
    """

    account: Account | None = absent
    """Account that owns the record."""
    assign_relations_to_workflow_manager: bool | None = absent
    """True when the workflow manager becomes assignee of linked requests and
    problems."""
    automation_rules: list[AutomationRule] = absent
    """Automation rules that run on the record."""
    category: WorkflowCategory | None = absent
    """Category of new workflows."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when no more workflows can be made from the template."""
    id: str = absent
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = absent
    """Highest impact among the task templates."""
    instructions: str | None = absent
    """Hints for the person who starts the workflow, in rich text."""
    instructions_attachments: list[Attachment] = absent
    """Files and images that belong to `instructions`."""
    justification: WorkflowJustification | None = absent
    """Justification of new workflows; required when request templates use the
    template."""
    note: str | None = absent
    """First note of new workflows, in rich text."""
    note_attachments: list[Attachment] = absent
    """Files and images that belong to `note`."""
    phases: list[WorkflowTemplatePhase] = absent
    """Phases of new workflows."""
    prevent_request_completion: bool | None = absent
    """True when completing the linked requests is restricted."""
    recurrence: Recurrence | None = absent
    """Schedule by which workflows start on their own."""
    service: Service | None = absent
    """Service of new workflows."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = absent
    """Subject of new workflows."""
    task_template_relations: list[WorkflowTaskTemplateRelation] = absent
    """Task templates used, with their phases."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to new workflows."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflow_manager: Person | None = absent
    """Manager of workflows started by the schedule."""
    workflow_type: WorkflowType | None = absent
    """Workflow type of new workflows."""
    workflows: list[Workflow] = absent
    """Workflows made from the template."""


class WorkflowTemplatePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplate`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    assign_relations_to_workflow_manager: Leaf[bool | None, Card]
    """True when the workflow manager becomes assignee of linked requests and
    problems."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    category: Leaf[WorkflowCategory | None, Card]
    """Category of new workflows."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when no more workflows can be made from the template."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[TaskImpact | None, Card]
    """Highest impact among the task templates."""
    instructions: Leaf[str | None, Card]
    """Hints for the person who starts the workflow, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    justification: Leaf[WorkflowJustification | None, Card]
    """Justification of new workflows; required when request templates use the
    template."""
    note: Leaf[str | None, Card]
    """First note of new workflows, in rich text."""
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `note`."""
    phases: WorkflowTemplatePhaseConnectionFields[
        list[WorkflowTemplatePhase] | Nul, Card
    ]
    """Phases of new workflows."""
    prevent_request_completion: Leaf[bool | None, Card]
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceFields[None, Card]
    """Schedule by which workflows start on their own."""
    service: ServiceFields[None, Card]
    """Service of new workflows."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    subject: Leaf[str | None, Card]
    """Subject of new workflows."""
    task_template_relations: WorkflowTaskTemplateRelationConnectionFields[
        list[WorkflowTaskTemplateRelation] | Nul, Card
    ]
    """Task templates used, with their phases."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to new workflows."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflow_manager: PersonFields[None, Card]
    """Manager of workflows started by the schedule."""
    workflow_type: WorkflowTypeFields[None, Card]
    """Workflow type of new workflows."""
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]
    """Workflows made from the template."""


class WorkflowTemplateFields(
    WorkflowTemplatePaths[Nul, Card],
    ObjectFields[WorkflowTemplate | Nul, "WorkflowTemplateFields[Never, One]", Card],
):
    """What can be selected from ``WorkflowTemplate``."""


class WorkflowTemplateConnectionFields(
    WorkflowTemplatePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowTemplate``."""
