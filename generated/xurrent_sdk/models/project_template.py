"""``ProjectTemplate``: the model, and what can be selected from it."""

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
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    """The type ``ProjectTemplate``."""

    __graphql_name__ = "ProjectTemplate"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    phases phases ProjectTemplatePhaseConnection relay
    source source String
    source_id sourceID String
    subject subject String
    task_template_relations taskTemplateRelations ProjectTaskTemplateRelationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    phases: list[ProjectTemplatePhase] = absent
    source: str | None = absent
    source_id: str | None = absent
    subject: str | None = absent
    task_template_relations: list[ProjectTaskTemplateRelation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ProjectTemplatePaths(Generic[Nul, Card]):
    """The fields of ``ProjectTemplate`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    phases: ProjectTemplatePhaseConnectionFields[list[ProjectTemplatePhase] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    task_template_relations: ProjectTaskTemplateRelationConnectionFields[
        list[ProjectTaskTemplateRelation] | Nul, Card
    ]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProjectTemplateFields(
    ProjectTemplatePaths[Nul, Card],
    ObjectFields[ProjectTemplate | Nul, "ProjectTemplateFields[Never, One]", Card],
):
    """What can be selected from ``ProjectTemplate``."""


class ProjectTemplateListFields(
    ProjectTemplatePaths[Never, Many],
    ListFields[Row, "ProjectTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectTemplate``."""


class ProjectTemplateConnectionFields(
    ProjectTemplatePaths[Never, Many],
    ConnectionFields[Row, "ProjectTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectTemplate``."""
