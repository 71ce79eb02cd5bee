# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowTemplate``: the model and its selectable fields."""

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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    assign_relations_to_workflow_manager: bool | None = of(
        "assignRelationsToWorkflowManager: Boolean"
    )
    """True when the workflow manager becomes assignee of linked requests and
    problems."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    category: WorkflowCategory | None = of("category: WorkflowCategory")
    """Category of new workflows."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more workflows can be made from the template."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = of("impact: TaskImpact")
    """Highest impact among the task templates."""
    instructions: str | None = of("instructions: String")
    """Hints for the person who starts the workflow, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    justification: WorkflowJustification | None = of(
        "justification: WorkflowJustification"
    )
    """Justification of new workflows; required when request templates use the
    template."""
    note: str | None = of("note: String")
    """First note of new workflows, in rich text."""
    note_attachments: list[Attachment] = pages("noteAttachments: AttachmentConnection")
    """Files and images that belong to `note`."""
    phases: list[WorkflowTemplatePhase] = pages(
        "phases: WorkflowTemplatePhaseConnection"
    )
    """Phases of new workflows."""
    prevent_request_completion: bool | None = of("preventRequestCompletion: Boolean")
    """True when completing the linked requests is restricted."""
    recurrence: Recurrence | None = of("recurrence: Recurrence")
    """Schedule by which workflows start on their own."""
    service: Service | None = of("service: Service")
    """Service of new workflows."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = of("subject: String")
    """Subject of new workflows."""
    task_template_relations: list[WorkflowTaskTemplateRelation] = pages(
        "taskTemplateRelations: WorkflowTaskTemplateRelationConnection"
    )
    """Task templates used, with their phases."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to new workflows."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflow_manager: Person | None = of("workflowManager: Person")
    """Manager of workflows started by the schedule."""
    workflow_type: WorkflowType | None = of("workflowType: WorkflowType")
    """Workflow type of new workflows."""
    workflows: list[Workflow] = pages("workflows: WorkflowConnection")
    """Workflows made from the template."""


class WorkflowTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``WorkflowTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    assign_relations_to_workflow_manager: Leaf[bool | None, Card]
    """True when the workflow manager becomes assignee of linked requests and
    problems."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    category: Leaf[WorkflowCategory | None, Card]
    """Category of new workflows."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
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
    """Fields of ``WorkflowTemplate`` to select."""


class WorkflowTemplateConnectionFields(
    WorkflowTemplatePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``WorkflowTemplate`` to select."""
