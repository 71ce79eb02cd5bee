# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The names of events, as an open list: Xurrent adds names without notice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from ..core.enums import OpenEnum
from ..core.suggest import did_you_mean
from .errors import WebhookPolicyError, shown

EventNameLiteral: TypeAlias = (
    Literal["app_instance.create", "app_instance.delete"]
    | Literal["app_instance.secrets-update", "app_instance.update", "automation_rule"]
    | Literal["broadcast.create", "broadcast.update", "ci.create", "ci.update"]
    | Literal["contract.create", "contract.update", "flsa.create", "flsa.update"]
    | Literal["knowledge_article.create", "knowledge_article.update"]
    | Literal["organization.create", "organization.update"]
    | Literal["out_of_office_period.create", "out_of_office_period.delete"]
    | Literal["out_of_office_period.update", "person.create", "person.update"]
    | Literal["problem.create", "problem.manager-changed", "problem.member-changed"]
    | Literal["problem.note-added", "problem.status-changed", "problem.team-changed"]
    | Literal["problem.update", "product.create", "product.update", "project.create"]
    | Literal["project.manager-changed", "project.note-added", "project.status-changed"]
    | Literal["project.update", "project_task.create", "project_task.delete"]
    | Literal["project_task.note-added", "project_task.status-changed"]
    | Literal["project_task.update", "release.create", "release.manager-changed"]
    | Literal["release.note-added", "release.update"]
    | Literal["request.agile-board-column-changed", "request.create"]
    | Literal["request.major-incident-status-changed", "request.member-changed"]
    | Literal["request.note-added", "request.status-changed", "request.team-changed"]
    | Literal["request.update", "risk.create", "risk.manager-changed"]
    | Literal["risk.note-added", "risk.status-changed", "risk.update", "service.create"]
    | Literal["service.update", "service_instance.create", "service_instance.update"]
    | Literal["service_offering.create", "service_offering.update", "sla.create"]
    | Literal["sla.update", "task.create", "task.member-changed", "task.note-added"]
    | Literal["task.status-changed", "task.team-changed", "task.update", "team.create"]
    | Literal["team.update", "time_entry.create", "time_entry.delete"]
    | Literal["time_entry.update", "webhook.verify", "workflow.create"]
    | Literal["workflow.manager-changed", "workflow.note-added"]
    | Literal["workflow.status-changed", "workflow.update"]
)
"""The listed names as literals, for static checks of texts."""


if TYPE_CHECKING:

    class WebhookEventName(OpenEnum):
        """The name of an event, such as ``request.status-changed``.

        ``WebhookEventName("ticket.teleported")`` works, too: a name that is not listed
        becomes a member outside the list, equal to its text.
        """

else:
    WebhookEventName = OpenEnum(
        "WebhookEventName",
        {
            re.sub("[.-]", "_", name).upper(): name
            for part in get_args(EventNameLiteral)
            for name in get_args(part)
        },
        module=__name__,
    )
    WebhookEventName.__doc__ = "The name of an event, such as ``request.create``."


def listed_name(name: object) -> str:
    """The text of a name that is listed, or that was made a member on purpose.

    Raises ``WebhookPolicyError``: a slip of the pen is an error and not a handler
    that is never called.
    """
    if not isinstance(name, str):
        raise WebhookPolicyError(
            f"{shown(name)} is no name of an event: names are text, and a decorator is"
            " written with parentheses, .on() without names for all events."
        )
    if not isinstance(name, WebhookEventName) and not WebhookEventName(name).is_known:
        near = did_you_mean(name, (each.value for each in WebhookEventName))
        raise WebhookPolicyError(
            f"{shown(name)} is not a known event{near or '.'} If it is new, write"
            f" WebhookEventName({shown(name)})."
        )
    return str(name)
