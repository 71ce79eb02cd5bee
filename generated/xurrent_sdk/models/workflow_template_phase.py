"""``WorkflowTemplatePhase``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .translation import Translation, TranslationConnectionFields


class WorkflowTemplatePhase(HasTranslations, Node, frozen=True):
    """The type ``WorkflowTemplatePhase``."""

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
    id: str = absent
    name: str | None = absent
    position: int | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class WorkflowTemplatePhasePaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplatePhase`` as paths."""

    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class WorkflowTemplatePhaseFields(
    WorkflowTemplatePhasePaths[Nul, Card],
    ObjectFields[
        WorkflowTemplatePhase | Nul, "WorkflowTemplatePhaseFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowTemplatePhase``."""


class WorkflowTemplatePhaseListFields(
    WorkflowTemplatePhasePaths[Never, Many],
    ListFields[Row, "WorkflowTemplatePhaseFields[Never, One]", Card],
):
    """What can be selected from a list of ``WorkflowTemplatePhase``."""


class WorkflowTemplatePhaseConnectionFields(
    WorkflowTemplatePhasePaths[Never, Many],
    ConnectionFields[Row, "WorkflowTemplatePhaseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WorkflowTemplatePhase``."""
