# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowPhase``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    from ..enums.workflow_phase import WorkflowPhaseStatus


class WorkflowPhase(Node, frozen=True):
    """Stage of a workflow that groups its tasks."""

    __graphql_name__ = "WorkflowPhase"
    __graphql_fields__ = """
    completed_at completedAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    id id ID!
    name name String
    position position Int
    started_at startedAt ISO8601Timestamp
    status status WorkflowPhaseStatus
    updated_at updatedAt ISO8601Timestamp
    """

    completed_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the phase was completed."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    position: int | None = absent
    """Rank in the workflow's Gantt chart."""
    started_at: datetime | SpecialTimestamp | None = absent
    """Moment at which work on the first task of the phase began."""
    status: WorkflowPhaseStatus | None = absent
    """Progress of the phase."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowPhasePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowPhase`` as paths."""

    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the phase was completed."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in the workflow's Gantt chart."""
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which work on the first task of the phase began."""
    status: Leaf[WorkflowPhaseStatus | None, Card]
    """Progress of the phase."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowPhaseFields(
    WorkflowPhasePaths[Nul, Card],
    ObjectFields[WorkflowPhase | Nul, "WorkflowPhaseFields[Never, One]", Card],
):
    """What can be selected from ``WorkflowPhase``."""


class WorkflowPhaseConnectionFields(
    WorkflowPhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowPhaseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowPhase``."""
