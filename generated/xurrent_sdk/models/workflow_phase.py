# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowPhase``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.workflow_phase import WorkflowPhaseStatus


class WorkflowPhase(Node, frozen=True):
    """Stage of a workflow that groups its tasks."""

    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the phase was completed."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank in the workflow's Gantt chart."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Moment at which work on the first task of the phase began."""
    status: WorkflowPhaseStatus | None = of("status: WorkflowPhaseStatus")
    """Progress of the phase."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowPhasePaths(Generic[Nul, Card]):
    """Paths to the fields of ``WorkflowPhase``."""

    completed_at: Leaf[datetime | None, Card]
    """Moment at which the phase was completed."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in the workflow's Gantt chart."""
    started_at: Leaf[datetime | None, Card]
    """Moment at which work on the first task of the phase began."""
    status: Leaf[WorkflowPhaseStatus | None, Card]
    """Progress of the phase."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowPhaseFields(
    WorkflowPhasePaths[Nul, Card],
    ObjectFields[WorkflowPhase | Nul, "WorkflowPhaseFields[Never, One]", Card],
):
    """Fields of ``WorkflowPhase`` to select."""


class WorkflowPhaseConnectionFields(
    WorkflowPhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowPhaseFields[Never, One]", Card],
):
    """Fields of a connection of ``WorkflowPhase`` to select."""
