# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ProjectTaskTemplateAssignmentInput(GraphQLInput, frozen=True):
    """Person to whom tasks made from a project task template are assigned."""

    assignee_id: str | None | Unset = unset("assigneeId: ID")
    """Node ID of the person who gets the task."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""


class ProjectTaskTemplateAssignmentApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    assignee_id: str | None
    planned_effort: int | None
