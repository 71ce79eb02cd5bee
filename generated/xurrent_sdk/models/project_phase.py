"""``ProjectPhase``: the model, and what can be selected from it."""

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
    from ..enums.project_phase import ProjectPhaseStatus


class ProjectPhase(Node, frozen=True):
    """The type ``ProjectPhase``."""

    __graphql_name__ = "ProjectPhase"

    __graphql_fields__ = """
    completed_at completedAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    id id ID!
    name name String
    position position Int
    started_at startedAt ISO8601Timestamp
    status status ProjectPhaseStatus
    updated_at updatedAt ISO8601Timestamp
    """

    completed_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    name: str | None = absent
    position: int | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    status: ProjectPhaseStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ProjectPhasePaths(Generic[Nul, Card]):
    """The fields of ``ProjectPhase`` as paths."""

    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[ProjectPhaseStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProjectPhaseFields(
    ProjectPhasePaths[Nul, Card],
    ObjectFields[ProjectPhase | Nul, "ProjectPhaseFields[Never, One]", Card],
):
    """What can be selected from ``ProjectPhase``."""


class ProjectPhaseListFields(
    ProjectPhasePaths[Never, Many],
    ListFields[Row, "ProjectPhaseFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectPhase``."""


class ProjectPhaseConnectionFields(
    ProjectPhasePaths[Never, Many],
    ConnectionFields[Row, "ProjectPhaseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectPhase``."""
