# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTaskTemplateRelation``: the model and its selectable fields."""

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
    from .project_task_template import ProjectTaskTemplate, ProjectTaskTemplateFields
    from .project_template_phase import ProjectTemplatePhase, ProjectTemplatePhaseFields


class ProjectTaskTemplateRelation(HasAutomationRules, Node, frozen=True):
    """Use of a project task template in a project template."""

    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    phase: ProjectTemplatePhase | None = of("phase: ProjectTemplatePhase")
    """Phase of the project template in which the task comes."""
    task_template: ProjectTaskTemplate | None = of("taskTemplate: ProjectTaskTemplate")


class ProjectTaskTemplateRelationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTaskTemplateRelation``."""

    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    phase: ProjectTemplatePhaseFields[None, Card]
    """Phase of the project template in which the task comes."""
    task_template: ProjectTaskTemplateFields[None, Card]


class ProjectTaskTemplateRelationFields(
    ProjectTaskTemplateRelationPaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplateRelation | Nul,
        "ProjectTaskTemplateRelationFields[Never, One]",
        Card,
    ],
):
    """Fields of ``ProjectTaskTemplateRelation`` to select."""


class ProjectTaskTemplateRelationConnectionFields(
    ProjectTaskTemplateRelationPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskTemplateRelationFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTaskTemplateRelation`` to select."""
