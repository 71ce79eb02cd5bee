# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Unset
    from ..enums.project_task import ProjectTaskStatus, ProjectTaskStatusLiteral


class ProjectTaskAssignmentInput(GraphQLInput, frozen=True):
    """Share of one person in a project task."""

    assignee_id: str | None | Unset = unset("assigneeId: ID")
    """Node ID of the person who does, or approves, the task."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = unset(
        "status: ProjectTaskStatus"
    )
    """Progress of this assignee."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""


class ProjectTaskAssignmentApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    assignee_id: str | None
    planned_effort: int | None
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None
    waiting_until: datetime | None
