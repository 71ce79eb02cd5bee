# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.project_task import ProjectTaskStatus, ProjectTaskStatusLiteral


class ProjectTaskAssignmentInput(GraphQLInput, frozen=True):
    """Share of one person in a project task."""

    __graphql_name__ = "ProjectTaskAssignmentInput"
    __graphql_fields__ = """
    assignee_id assigneeId ID
    id id ID
    planned_effort plannedEffort Int
    status status ProjectTaskStatus
    waiting_until waitingUntil ISO8601Timestamp
    """

    assignee_id: str | None | Unset = UNSET
    """Node ID of the person who does, or approves, the task."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the assignee."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = UNSET
    """Progress of this assignee."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
