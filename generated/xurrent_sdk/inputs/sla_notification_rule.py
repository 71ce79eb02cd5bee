# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SlaNotificationRuleInput(GraphQLInput, frozen=True):
    """Rule of a notification scheme: whom to warn at what share of the target time."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    notify_current_assignee: bool | None | Unset = unset(
        "notifyCurrentAssignee: Boolean"
    )
    """True to warn the assignee of the request."""
    notify_first_line_team_coordinator: bool | None | Unset = unset(
        "notifyFirstLineTeamCoordinator: Boolean"
    )
    """True to warn the coordinator of the first line team."""
    notify_first_line_team_manager: bool | None | Unset = unset(
        "notifyFirstLineTeamManager: Boolean"
    )
    """True to warn the manager of the first line team."""
    notify_service_owner: bool | None | Unset = unset("notifyServiceOwner: Boolean")
    """True to warn the owner of the service."""
    notify_support_team_coordinator: bool | None | Unset = unset(
        "notifySupportTeamCoordinator: Boolean"
    )
    """True to warn the coordinator of the support team."""
    notify_support_team_manager: bool | None | Unset = unset(
        "notifySupportTeamManager: Boolean"
    )
    """True to warn the manager of the support team."""
    threshold_percentage: int | None | Unset = unset("thresholdPercentage: Int")
    """Elapsed share of the target time, in percent."""


class SlaNotificationRuleApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    notify_current_assignee: bool | None
    notify_first_line_team_coordinator: bool | None
    notify_first_line_team_manager: bool | None
    notify_service_owner: bool | None
    notify_support_team_coordinator: bool | None
    notify_support_team_manager: bool | None
    threshold_percentage: int | None
