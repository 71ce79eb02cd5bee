"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SlaNotificationRuleInput(GraphQLInput, frozen=True):
    """The input ``SlaNotificationRuleInput``."""

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
    notify_current_assignee: bool | None | Unset = UNSET
    notify_first_line_team_coordinator: bool | None | Unset = UNSET
    notify_first_line_team_manager: bool | None | Unset = UNSET
    notify_service_owner: bool | None | Unset = UNSET
    notify_support_team_coordinator: bool | None | Unset = UNSET
    notify_support_team_manager: bool | None | Unset = UNSET
    threshold_percentage: int | None | Unset = UNSET
