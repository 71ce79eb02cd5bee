# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SlaNotificationRule``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class SlaNotificationRule(GraphQLModel, frozen=True):
    """Rule of a notification scheme: whom to warn at what share of the target time."""

    notify_current_assignee: bool | None = of("notifyCurrentAssignee: Boolean")
    """True to warn the assignee of the request."""
    notify_first_line_team_coordinator: bool | None = of(
        "notifyFirstLineTeamCoordinator: Boolean"
    )
    """True to warn the coordinator of the first line team."""
    notify_first_line_team_manager: bool | None = of(
        "notifyFirstLineTeamManager: Boolean"
    )
    """True to warn the manager of the first line team."""
    notify_service_owner: bool | None = of("notifyServiceOwner: Boolean")
    """True to warn the owner of the service."""
    notify_support_team_coordinator: bool | None = of(
        "notifySupportTeamCoordinator: Boolean"
    )
    """True to warn the coordinator of the support team."""
    notify_support_team_manager: bool | None = of("notifySupportTeamManager: Boolean")
    """True to warn the manager of the support team."""
    threshold_percentage: int | None = of("thresholdPercentage: Int")
    """Elapsed share of the target time, in percent."""


class SlaNotificationRulePaths(Generic[Nul, Card]):
    """Paths to the fields of ``SlaNotificationRule``."""

    notify_current_assignee: Leaf[bool | None, Card]
    """True to warn the assignee of the request."""
    notify_first_line_team_coordinator: Leaf[bool | None, Card]
    """True to warn the coordinator of the first line team."""
    notify_first_line_team_manager: Leaf[bool | None, Card]
    """True to warn the manager of the first line team."""
    notify_service_owner: Leaf[bool | None, Card]
    """True to warn the owner of the service."""
    notify_support_team_coordinator: Leaf[bool | None, Card]
    """True to warn the coordinator of the support team."""
    notify_support_team_manager: Leaf[bool | None, Card]
    """True to warn the manager of the support team."""
    threshold_percentage: Leaf[int | None, Card]
    """Elapsed share of the target time, in percent."""


class SlaNotificationRuleFields(
    SlaNotificationRulePaths[Nul, Card],
    ObjectFields[
        SlaNotificationRule | Nul, "SlaNotificationRuleFields[Never, One]", Card
    ],
):
    """Fields of ``SlaNotificationRule`` to select."""


class SlaNotificationRuleConnectionFields(
    SlaNotificationRulePaths[Never, Many],
    ConnectionFields[Row, "SlaNotificationRuleFields[Never, One]", Card],
):
    """Fields of a connection of ``SlaNotificationRule`` to select."""
