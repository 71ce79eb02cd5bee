"""``ProjectTaskAssignment``: the model, and what can be selected from it."""

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
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.project_task import ProjectTaskStatus
    from .person import Person, PersonFields


class ProjectTaskAssignment(Node, frozen=True):
    """The type ``ProjectTaskAssignment``."""

    __graphql_name__ = "ProjectTaskAssignment"

    __graphql_fields__ = """
    assignee assignee Person
    attachment attachment String
    created_at createdAt ISO8601Timestamp
    id id ID!
    planned_effort plannedEffort Int
    status status ProjectTaskStatus
    updated_at updatedAt ISO8601Timestamp
    waiting_until waitingUntil ISO8601Timestamp
    """

    assignee: Person | None = absent
    attachment: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    planned_effort: int | None = absent
    status: ProjectTaskStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    waiting_until: datetime | SpecialTimestamp | None = absent


class ProjectTaskAssignmentPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskAssignment`` as paths."""

    assignee: PersonFields[None, Card]
    attachment: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    planned_effort: Leaf[int | None, Card]
    status: Leaf[ProjectTaskStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]


class ProjectTaskAssignmentFields(
    ProjectTaskAssignmentPaths[Nul, Card],
    ObjectFields[
        ProjectTaskAssignment | Nul, "ProjectTaskAssignmentFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectTaskAssignment``."""


class ProjectTaskAssignmentListFields(
    ProjectTaskAssignmentPaths[Never, Many],
    ListFields[Row, "ProjectTaskAssignmentFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectTaskAssignment``."""


class ProjectTaskAssignmentConnectionFields(
    ProjectTaskAssignmentPaths[Never, Many],
    ConnectionFields[Row, "ProjectTaskAssignmentFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectTaskAssignment``."""
