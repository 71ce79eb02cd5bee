"""``WorkflowTaskTemplateRelation``: the model, and what can be selected from it."""

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

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .task_template import TaskTemplate, TaskTemplateFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields
    from .workflow_template_phase import (
        WorkflowTemplatePhase,
        WorkflowTemplatePhaseFields,
    )


class WorkflowTaskTemplateRelation(HasAutomationRules, Node, frozen=True):
    """The type ``WorkflowTaskTemplateRelation``."""

    __graphql_name__ = "WorkflowTaskTemplateRelation"

    __graphql_fields__ = """
    automation_rules automationRules AutomationRuleConnection relay
    failure_task_template failureTaskTemplate TaskTemplate
    id id ID!
    phase phase WorkflowTemplatePhase
    task_template taskTemplate TaskTemplate
    workflow_template workflowTemplate WorkflowTemplate
    """

    automation_rules: list[AutomationRule] = absent
    failure_task_template: TaskTemplate | None = absent
    id: str = absent
    phase: WorkflowTemplatePhase | None = absent
    task_template: TaskTemplate | None = absent
    workflow_template: WorkflowTemplate | None = absent


class WorkflowTaskTemplateRelationPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTaskTemplateRelation`` as paths."""

    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    failure_task_template: TaskTemplateFields[None, Card]
    id: Leaf[str | Nul, Card]
    phase: WorkflowTemplatePhaseFields[None, Card]
    task_template: TaskTemplateFields[None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


class WorkflowTaskTemplateRelationFields(
    WorkflowTaskTemplateRelationPaths[Nul, Card],
    ObjectFields[
        WorkflowTaskTemplateRelation | Nul,
        "WorkflowTaskTemplateRelationFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WorkflowTaskTemplateRelation``."""


class WorkflowTaskTemplateRelationListFields(
    WorkflowTaskTemplateRelationPaths[Never, Many],
    ListFields[Row, "WorkflowTaskTemplateRelationFields[Never, One]", Card],
):
    """What can be selected from a list of ``WorkflowTaskTemplateRelation``."""


class WorkflowTaskTemplateRelationConnectionFields(
    WorkflowTaskTemplateRelationPaths[Never, Many],
    ConnectionFields[Row, "WorkflowTaskTemplateRelationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowTaskTemplateRelation``."""
