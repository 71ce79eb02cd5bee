"""``WorkflowTemplate``: the model, and what can be selected from it."""

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
    """The type ``WorkflowTemplate``."""

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
    assign_relations_to_workflow_manager: bool | None = absent
    automation_rules: list[AutomationRule] = absent
    category: WorkflowCategory | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    impact: TaskImpact | None = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    justification: WorkflowJustification | None = absent
    note: str | None = absent
    note_attachments: list[Attachment] = absent
    phases: list[WorkflowTemplatePhase] = absent
    prevent_request_completion: bool | None = absent
    recurrence: Recurrence | None = absent
    service: Service | None = absent
    source: str | None = absent
    source_id: str | None = absent
    subject: str | None = absent
    task_template_relations: list[WorkflowTaskTemplateRelation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    workflow_manager: Person | None = absent
    workflow_type: WorkflowType | None = absent
    workflows: list[Workflow] = absent


class WorkflowTemplatePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplate`` as paths."""

    account: AccountFields[None, Card]
    assign_relations_to_workflow_manager: Leaf[bool | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[WorkflowCategory | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[TaskImpact | None, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    justification: Leaf[WorkflowJustification | None, Card]
    note: Leaf[str | None, Card]
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    phases: WorkflowTemplatePhaseConnectionFields[
        list[WorkflowTemplatePhase] | Nul, Card
    ]
    prevent_request_completion: Leaf[bool | None, Card]
    recurrence: RecurrenceFields[None, Card]
    service: ServiceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    task_template_relations: WorkflowTaskTemplateRelationConnectionFields[
        list[WorkflowTaskTemplateRelation] | Nul, Card
    ]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    workflow_manager: PersonFields[None, Card]
    workflow_type: WorkflowTypeFields[None, Card]
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]


class WorkflowTemplateFields(
    WorkflowTemplatePaths[Nul, Card],
    ObjectFields[WorkflowTemplate | Nul, "WorkflowTemplateFields[Never, One]", Card],
):
    """What can be selected from ``WorkflowTemplate``."""


class WorkflowTemplateListFields(
    WorkflowTemplatePaths[Never, Many],
    ListFields[Row, "WorkflowTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``WorkflowTemplate``."""


class WorkflowTemplateConnectionFields(
    WorkflowTemplatePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowTemplate``."""
