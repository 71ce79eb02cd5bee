# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTemplatePhase``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One


class ProjectTemplatePhase(Node, frozen=True):
    """Stage of a project template."""

    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank within the project template."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProjectTemplatePhasePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTemplatePhase``."""

    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank within the project template."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProjectTemplatePhaseFields(
    ProjectTemplatePhasePaths[Nul, Card],
    ObjectFields[
        ProjectTemplatePhase | Nul, "ProjectTemplatePhaseFields[Never, One]", Card
    ],
):
    """Fields of ``ProjectTemplatePhase`` to select."""


class ProjectTemplatePhaseConnectionFields(
    ProjectTemplatePhasePaths[Never, Many],
    ConnectionFields[Row, "ProjectTemplatePhaseFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTemplatePhase`` to select."""
