"""``WorkflowPhase``: the model, and what can be selected from it."""

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
    from ..enums.workflow_phase import WorkflowPhaseStatus


class WorkflowPhase(Node, frozen=True):
    """The type ``WorkflowPhase``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    name: str | None = absent
    position: int | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    status: WorkflowPhaseStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class WorkflowPhasePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowPhase`` as paths."""

    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[WorkflowPhaseStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class WorkflowPhaseFields(
    WorkflowPhasePaths[Nul, Card],
    ObjectFields[WorkflowPhase | Nul, "WorkflowPhaseFields[Never, One]", Card],
):
    """What can be selected from ``WorkflowPhase``."""


class WorkflowPhaseListFields(
    WorkflowPhasePaths[Never, Many],
    ListFields[Row, "WorkflowPhaseFields[Never, One]", Card],
):
    """What can be selected from a list of ``WorkflowPhase``."""


class WorkflowPhaseConnectionFields(
    WorkflowPhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowPhaseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowPhase``."""
