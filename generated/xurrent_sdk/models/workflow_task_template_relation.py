# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowTaskTemplateRelation``: the model and its selectable fields."""

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
    """Use of a task template in a workflow template."""

    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    failure_task_template: TaskTemplate | None = of("failureTaskTemplate: TaskTemplate")
    """Task template for when the task fails or is rejected."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    phase: WorkflowTemplatePhase | None = of("phase: WorkflowTemplatePhase")
    """Phase of the workflow template in which the task comes."""
    task_template: TaskTemplate | None = of("taskTemplate: TaskTemplate")
    workflow_template: WorkflowTemplate | None = of(
        "workflowTemplate: WorkflowTemplate"
    )
    """Workflow template that uses it."""


class WorkflowTaskTemplateRelationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``WorkflowTaskTemplateRelation``."""

    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    failure_task_template: TaskTemplateFields[None, Card]
    """Task template for when the task fails or is rejected."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    phase: WorkflowTemplatePhaseFields[None, Card]
    """Phase of the workflow template in which the task comes."""
    task_template: TaskTemplateFields[None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]
    """Workflow template that uses it."""


class WorkflowTaskTemplateRelationFields(
    WorkflowTaskTemplateRelationPaths[Nul, Card],
    ObjectFields[
        WorkflowTaskTemplateRelation | Nul,
        "WorkflowTaskTemplateRelationFields[Never, One]",
        Card,
    ],
):
    """Fields of ``WorkflowTaskTemplateRelation`` to select."""


class WorkflowTaskTemplateRelationConnectionFields(
    WorkflowTaskTemplateRelationPaths[Never, Many],
    ConnectionFields[Row, "WorkflowTaskTemplateRelationFields[Never, One]", Card],
):
    """Fields of a connection of ``WorkflowTaskTemplateRelation`` to select."""
