# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProjectTemplate``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .project_task_template_relation import (
        ProjectTaskTemplateRelation,
        ProjectTaskTemplateRelationConnectionFields,
    )
    from .project_template_phase import (
        ProjectTemplatePhase,
        ProjectTemplatePhaseConnectionFields,
    )


class ProjectTemplate(Node, Record, frozen=True):
    """Set of phases and task templates that can be applied to projects."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the template can no longer be applied."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    phases: list[ProjectTemplatePhase] = pages("phases: ProjectTemplatePhaseConnection")
    """Phases of projects made from the template."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = of("subject: String")
    """Subject of new projects."""
    task_template_relations: list[ProjectTaskTemplateRelation] = pages(
        "taskTemplateRelations: ProjectTaskTemplateRelationConnection"
    )
    """Project task templates used, with their phases."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProjectTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProjectTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the template can no longer be applied."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    phases: ProjectTemplatePhaseConnectionFields[list[ProjectTemplatePhase] | Nul, Card]
    """Phases of projects made from the template."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    subject: Leaf[str | None, Card]
    """Subject of new projects."""
    task_template_relations: ProjectTaskTemplateRelationConnectionFields[
        list[ProjectTaskTemplateRelation] | Nul, Card
    ]
    """Project task templates used, with their phases."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProjectTemplateFields(
    ProjectTemplatePaths[Nul, Card],
    ObjectFields[ProjectTemplate | Nul, "ProjectTemplateFields[Never, One]", Card],
):
    """Fields of ``ProjectTemplate`` to select."""


class ProjectTemplateConnectionFields(
    ProjectTemplatePaths[Never, Many],
    ConnectionFields[Row, "ProjectTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``ProjectTemplate`` to select."""
