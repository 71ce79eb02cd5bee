# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WorkflowTemplatePhase``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .translation import Translation, TranslationConnectionFields


class WorkflowTemplatePhase(HasTranslations, Node, frozen=True):
    """Stage of a workflow template."""

    __graphql_name__ = "WorkflowTemplatePhase"
    __graphql_fields__ = """
    created_at createdAt ISO8601Timestamp
    id id ID!
    name name String
    position position Int
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    position: int | None = absent
    """Rank within the workflow template."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowTemplatePhasePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplatePhase`` as paths."""

    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank within the workflow template."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WorkflowTemplatePhaseFields(
    WorkflowTemplatePhasePaths[Nul, Card],
    ObjectFields[
        WorkflowTemplatePhase | Nul, "WorkflowTemplatePhaseFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowTemplatePhase``."""


class WorkflowTemplatePhaseConnectionFields(
    WorkflowTemplatePhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplatePhaseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowTemplatePhase``."""
