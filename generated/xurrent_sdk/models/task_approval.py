# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TaskApproval``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.task import TaskStatus
    from .attachment import Attachment, AttachmentFields
    from .person import Person, PersonFields


class TaskApproval(Node, frozen=True):
    """Decision asked of one approver of a task."""

    approver: Person | None = of("approver: Person")
    """Person who decides."""
    attachment: Attachment | None = of("attachment: Attachment")
    """Workflow summary PDF made for the approver."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the approver."""
    status: TaskStatus | None = of("status: TaskStatus")
    """Progress of this approver."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class TaskApprovalPaths(Generic[Nul, Card]):
    """Paths to the fields of ``TaskApproval``."""

    approver: PersonFields[None, Card]
    """Person who decides."""
    attachment: AttachmentFields[None, Card]
    """Workflow summary PDF made for the approver."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the approver."""
    status: Leaf[TaskStatus | None, Card]
    """Progress of this approver."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TaskApprovalFields(
    TaskApprovalPaths[Nul, Card],
    ObjectFields[TaskApproval | Nul, "TaskApprovalFields[Never, One]", Card],
):
    """Fields of ``TaskApproval`` to select."""


class TaskApprovalConnectionFields(
    TaskApprovalPaths[Never, Many],
    ConnectionFields[Row, "TaskApprovalFields[Never, One]", Card],
):
    """Fields of a connection of ``TaskApproval`` to select."""
