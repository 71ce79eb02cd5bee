# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TaskApproval``: the model, and what can be selected from it."""

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
    from ..enums.task import TaskStatus
    from .attachment import Attachment, AttachmentFields
    from .person import Person, PersonFields


class TaskApproval(Node, frozen=True):
    """Decision asked of one approver of a task."""

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
    """Person who decides."""
    attachment: Attachment | None = absent
    """Workflow summary PDF made for the approver."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    planned_effort: int | None = absent
    """Minutes of work expected of the approver."""
    status: TaskStatus | None = absent
    """Progress of this approver."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class TaskApprovalPaths(Generic[Nul, Card]):
    """The fields of ``TaskApproval`` as paths."""

    approver: PersonFields[None, Card]
    """Person who decides."""
    attachment: AttachmentFields[None, Card]
    """Workflow summary PDF made for the approver."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the approver."""
    status: Leaf[TaskStatus | None, Card]
    """Progress of this approver."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TaskApprovalFields(
    TaskApprovalPaths[Nul, Card],
    ObjectFields[TaskApproval | Nul, "TaskApprovalFields[Never, One]", Card],
):
    """What can be selected from ``TaskApproval``."""


class TaskApprovalConnectionFields(
    TaskApprovalPaths[Never, Many],
    ConnectionFields[Row, "TaskApprovalFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TaskApproval``."""
