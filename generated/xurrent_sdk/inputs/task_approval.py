# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.task import TaskStatus, TaskStatusLiteral


class TaskApprovalInput(GraphQLInput, frozen=True):
    """Decision asked of one approver of a task."""

    __graphql_name__ = "TaskApprovalInput"
    __graphql_fields__ = """
    approver_id approverId ID
    id id ID
    planned_effort plannedEffort Int
    status status TaskStatus
    """

    approver_id: str | None | Unset = UNSET
    """Node ID of the person who decides."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the approver."""
    status: TaskStatus | TaskStatusLiteral | None | Unset = UNSET
    """Progress of this approver."""
