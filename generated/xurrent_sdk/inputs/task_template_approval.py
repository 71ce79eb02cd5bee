# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class TaskTemplateApprovalInput(GraphQLInput, frozen=True):
    """Approver of tasks made from a task template."""

    __graphql_name__ = "TaskTemplateApprovalInput"
    __graphql_fields__ = """
    approver_id approverId ID
    id id ID
    planned_effort plannedEffort Int
    """

    approver_id: str | None | Unset = UNSET
    """Node ID of the person who decides."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the approver."""
