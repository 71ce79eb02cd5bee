# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTaskAssignment``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.project_task import ProjectTaskStatus
    from .person import Person, PersonFields


class ProjectTaskAssignment(Node, frozen=True):
    """Share of one person in a project task."""

    assignee: Person | None = of("assignee: Person")
    """Person who does, or approves, the task."""
    attachment: str | None = of("attachment: String")
    """Link to the project summary PDF made for the approver."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    status: ProjectTaskStatus | None = of("status: ProjectTaskStatus")
    """Progress of this assignee."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_until: datetime | None = of("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""


class ProjectTaskAssignmentPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTaskAssignment``."""

    assignee: PersonFields[None, Card]
    """Person who does, or approves, the task."""
    attachment: Leaf[str | None, Card]
    """Link to the project summary PDF made for the approver."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""
    status: Leaf[ProjectTaskStatus | None, Card]
    """Progress of this assignee."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_until: Leaf[datetime | None, Card]
    """Moment at which status `waiting_for` turns back into `assigned`."""


class ProjectTaskAssignmentFields(
    ProjectTaskAssignmentPaths[Nul, Card],
    ObjectFields[
        ProjectTaskAssignment | Nul, "ProjectTaskAssignmentFields[Never, One]", Card
    ],
):
    """Fields of ``ProjectTaskAssignment`` to select."""


class ProjectTaskAssignmentConnectionFields(
    ProjectTaskAssignmentPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskAssignmentFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTaskAssignment`` to select."""
