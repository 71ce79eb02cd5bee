# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TaskTemplateApproval``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .person import Person, PersonFields


class TaskTemplateApproval(Node, frozen=True):
    """Approver of tasks made from a task template."""

    approver: Person | None = of("approver: Person")
    """Person who decides."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the approver."""


class TaskTemplateApprovalPaths(Generic[Nul, Card]):
    """Paths to the fields of ``TaskTemplateApproval``."""

    approver: PersonFields[None, Card]
    """Person who decides."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the approver."""


class TaskTemplateApprovalFields(
    TaskTemplateApprovalPaths[Nul, Card],
    ObjectFields[
        TaskTemplateApproval | Nul, "TaskTemplateApprovalFields[Never, One]", Card
    ],
):
    """Fields of ``TaskTemplateApproval`` to select."""


class TaskTemplateApprovalConnectionFields(
    TaskTemplateApprovalPaths[Never, Many],
    ConnectionFields[Row, "TaskTemplateApprovalFields[Never, One]", Card],
):
    """Fields of a connection of ``TaskTemplateApproval`` to select."""
