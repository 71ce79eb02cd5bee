# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SlaNotificationRuleInput(GraphQLInput, frozen=True):
    """Rule of a notification scheme: whom to warn at what share of the target time."""

    __graphql_name__ = "SlaNotificationRuleInput"
    __graphql_fields__ = """
    id id ID
    notify_current_assignee notifyCurrentAssignee Boolean
    notify_first_line_team_coordinator notifyFirstLineTeamCoordinator Boolean
    notify_first_line_team_manager notifyFirstLineTeamManager Boolean
    notify_service_owner notifyServiceOwner Boolean
    notify_support_team_coordinator notifySupportTeamCoordinator Boolean
    notify_support_team_manager notifySupportTeamManager Boolean
    threshold_percentage thresholdPercentage Int
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    notify_current_assignee: bool | None | Unset = UNSET
    """True to warn the assignee of the request."""
    notify_first_line_team_coordinator: bool | None | Unset = UNSET
    """True to warn the coordinator of the first line team."""
    notify_first_line_team_manager: bool | None | Unset = UNSET
    """True to warn the manager of the first line team."""
    notify_service_owner: bool | None | Unset = UNSET
    """True to warn the owner of the service."""
    notify_support_team_coordinator: bool | None | Unset = UNSET
    """True to warn the coordinator of the support team."""
    notify_support_team_manager: bool | None | Unset = UNSET
    """True to warn the manager of the support team."""
    threshold_percentage: int | None | Unset = UNSET
    """Elapsed share of the target time, in percent."""
