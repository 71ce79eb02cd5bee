"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.project_task import ProjectTaskStatus, ProjectTaskStatusLiteral


class ProjectTaskAssignmentInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskAssignmentInput``."""

    __graphql_name__ = "ProjectTaskAssignmentInput"

    __graphql_fields__ = """
    assignee_id assigneeId ID
    id id ID
    planned_effort plannedEffort Int
    status status ProjectTaskStatus
    waiting_until waitingUntil ISO8601Timestamp
    """

    assignee_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
