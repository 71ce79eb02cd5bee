"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ProjectTaskTemplateAssignmentInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskTemplateAssignmentInput``."""

    __graphql_name__ = "ProjectTaskTemplateAssignmentInput"

    __graphql_fields__ = """
    assignee_id assigneeId ID
    id id ID
    planned_effort plannedEffort Int
    """

    assignee_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
