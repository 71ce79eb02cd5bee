"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class TaskTemplateApprovalInput(GraphQLInput, frozen=True):
    """The input ``TaskTemplateApprovalInput``."""

    __graphql_name__ = "TaskTemplateApprovalInput"

    __graphql_fields__ = """
    approver_id approverId ID
    id id ID
    planned_effort plannedEffort Int
    """

    approver_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
