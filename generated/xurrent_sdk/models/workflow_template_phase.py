# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowTemplatePhase``: the model and its selectable fields."""

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
from .has_translations import HasTranslations
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .translation import Translation, TranslationConnectionFields


class WorkflowTemplatePhase(HasTranslations, Node, frozen=True):
    """Stage of a workflow template."""

    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank within the workflow template."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowTemplatePhasePaths(Generic[Nul, Card]):
    """Paths to the fields of ``WorkflowTemplatePhase``."""

    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank within the workflow template."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowTemplatePhaseFields(
    WorkflowTemplatePhasePaths[Nul, Card],
    ObjectFields[
        WorkflowTemplatePhase | Nul, "WorkflowTemplatePhaseFields[Never, One]", Card
    ],
):
    """Fields of ``WorkflowTemplatePhase`` to select."""


class WorkflowTemplatePhaseConnectionFields(
    WorkflowTemplatePhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplatePhaseFields[Never, One]", Card],
):
    """Fields of a connection of ``WorkflowTemplatePhase`` to select."""
