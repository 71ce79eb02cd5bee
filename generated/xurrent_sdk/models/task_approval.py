"""``TaskApproval``: the model, and what can be selected from it."""

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
    from ..enums.task import TaskStatus
    from .attachment import Attachment, AttachmentFields
    from .person import Person, PersonFields


class TaskApproval(Node, frozen=True):
    """The type ``TaskApproval``."""

    __graphql_name__ = "TaskApproval"

    __graphql_fields__ = """
    approver approver Person
    attachment attachment Attachment
    created_at createdAt ISO8601Timestamp
    id id ID!
    planned_effort plannedEffort Int
    status status TaskStatus
    updated_at updatedAt ISO8601Timestamp
    """

    approver: Person | None = absent
    attachment: Attachment | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    planned_effort: int | None = absent
    status: TaskStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class TaskApprovalPaths(Generic[Nul, Card]):
    """The fields of ``TaskApproval`` as paths."""

    approver: PersonFields[None, Card]
    attachment: AttachmentFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    planned_effort: Leaf[int | None, Card]
    status: Leaf[TaskStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class TaskApprovalFields(
    TaskApprovalPaths[Nul, Card],
    ObjectFields[TaskApproval | Nul, "TaskApprovalFields[Never, One]", Card],
):
    """What can be selected from ``TaskApproval``."""


class TaskApprovalListFields(
    TaskApprovalPaths[Never, Many],
    ListFields[Row, "TaskApprovalFields[Never, One]", Card],
):
    """What can be selected from a list of ``TaskApproval``."""


class TaskApprovalConnectionFields(
    TaskApprovalPaths[Never, Many],
    ConnectionFields[Row, "TaskApprovalFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TaskApproval``."""
