# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasAutomationRules``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .project_task import ProjectTaskFields
    from .project_task_template import ProjectTaskTemplateFields
    from .project_task_template_relation import ProjectTaskTemplateRelationFields
    from .request import RequestFields
    from .request_template import RequestTemplateFields
    from .task import TaskFields
    from .task_template import TaskTemplateFields
    from .workflow import WorkflowFields
    from .workflow_task_template_relation import WorkflowTaskTemplateRelationFields
    from .workflow_template import WorkflowTemplateFields


class HasAutomationRules(GraphQLModel, frozen=True):
    """Record to which automation rules can be attached."""

    __graphql_fragments__ = """
    on_project_task ProjectTask
    on_project_task_template ProjectTaskTemplate
    on_project_task_template_relation ProjectTaskTemplateRelation
    on_request Request
    on_request_template RequestTemplate
    on_task Task
    on_task_template TaskTemplate
    on_workflow Workflow
    on_workflow_task_template_relation WorkflowTaskTemplateRelation
    on_workflow_template WorkflowTemplate
    """

    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""


class HasAutomationRulesPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasAutomationRules``."""

    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_project_task_template: ProjectTaskTemplateFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplate``."""
    on_project_task_template_relation: ProjectTaskTemplateRelationFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplateRelation``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_request_template: RequestTemplateFields[None, Card]
    """Fields of results of type ``RequestTemplate``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""
    on_task_template: TaskTemplateFields[None, Card]
    """Fields of results of type ``TaskTemplate``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""
    on_workflow_task_template_relation: WorkflowTaskTemplateRelationFields[None, Card]
    """Fields of results of type ``WorkflowTaskTemplateRelation``."""
    on_workflow_template: WorkflowTemplateFields[None, Card]
    """Fields of results of type ``WorkflowTemplate``."""


class HasAutomationRulesFields(
    HasAutomationRulesPaths[Nul, Card],
    ObjectFields[
        HasAutomationRules | Nul, "HasAutomationRulesFields[Never, One]", Card
    ],
):
    """Fields of ``HasAutomationRules`` to select."""
