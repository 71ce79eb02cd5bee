# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTaskTemplateAssignment``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .person import Person, PersonFields


class ProjectTaskTemplateAssignment(Node, frozen=True):
    """Person to whom tasks made from a project task template are assigned."""

    assignee: Person | None = of("assignee: Person")
    """Person who gets the task."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""


class ProjectTaskTemplateAssignmentPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTaskTemplateAssignment``."""

    assignee: PersonFields[None, Card]
    """Person who gets the task."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""


class ProjectTaskTemplateAssignmentFields(
    ProjectTaskTemplateAssignmentPaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplateAssignment | Nul,
        "ProjectTaskTemplateAssignmentFields[Never, One]",
        Card,
    ],
):
    """Fields of ``ProjectTaskTemplateAssignment`` to select."""


class ProjectTaskTemplateAssignmentConnectionFields(
    ProjectTaskTemplateAssignmentPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskTemplateAssignmentFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTaskTemplateAssignment`` to select."""
