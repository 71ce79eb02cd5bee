"""The names of events, as an open list: Xurrent adds names without notice."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.enums import Known, OpenEnum
from ..core.suggest import did_you_mean
from .errors import WebhookPolicyError, shown


class WebhookEventName(OpenEnum):
    """The name of an event, such as ``request.status-changed``.

    ``WebhookEventName("ticket.teleported")`` works, too: an unlisted name becomes a
    value that equals its string.
    """

    APP_INSTANCE_CREATE = Known("app_instance.create")
    APP_INSTANCE_DELETE = Known("app_instance.delete")
    APP_INSTANCE_SECRETS_UPDATE = Known("app_instance.secrets-update")
    APP_INSTANCE_UPDATE = Known("app_instance.update")
    AUTOMATION_RULE = Known("automation_rule")
    BROADCAST_CREATE = Known("broadcast.create")
    BROADCAST_UPDATE = Known("broadcast.update")
    CI_CREATE = Known("ci.create")
    CI_UPDATE = Known("ci.update")
    CONTRACT_CREATE = Known("contract.create")
    CONTRACT_UPDATE = Known("contract.update")
    FLSA_CREATE = Known("flsa.create")
    FLSA_UPDATE = Known("flsa.update")
    KNOWLEDGE_ARTICLE_CREATE = Known("knowledge_article.create")
    KNOWLEDGE_ARTICLE_UPDATE = Known("knowledge_article.update")
    ORGANIZATION_CREATE = Known("organization.create")
    ORGANIZATION_UPDATE = Known("organization.update")
    OUT_OF_OFFICE_PERIOD_CREATE = Known("out_of_office_period.create")
    OUT_OF_OFFICE_PERIOD_DELETE = Known("out_of_office_period.delete")
    OUT_OF_OFFICE_PERIOD_UPDATE = Known("out_of_office_period.update")
    PERSON_CREATE = Known("person.create")
    PERSON_UPDATE = Known("person.update")
    PROBLEM_CREATE = Known("problem.create")
    PROBLEM_MANAGER_CHANGED = Known("problem.manager-changed")
    PROBLEM_MEMBER_CHANGED = Known("problem.member-changed")
    PROBLEM_NOTE_ADDED = Known("problem.note-added")
    PROBLEM_STATUS_CHANGED = Known("problem.status-changed")
    PROBLEM_TEAM_CHANGED = Known("problem.team-changed")
    PROBLEM_UPDATE = Known("problem.update")
    PRODUCT_CREATE = Known("product.create")
    PRODUCT_UPDATE = Known("product.update")
    PROJECT_CREATE = Known("project.create")
    PROJECT_MANAGER_CHANGED = Known("project.manager-changed")
    PROJECT_NOTE_ADDED = Known("project.note-added")
    PROJECT_STATUS_CHANGED = Known("project.status-changed")
    PROJECT_UPDATE = Known("project.update")
    PROJECT_TASK_CREATE = Known("project_task.create")
    PROJECT_TASK_DELETE = Known("project_task.delete")
    PROJECT_TASK_NOTE_ADDED = Known("project_task.note-added")
    PROJECT_TASK_STATUS_CHANGED = Known("project_task.status-changed")
    PROJECT_TASK_UPDATE = Known("project_task.update")
    RELEASE_CREATE = Known("release.create")
    RELEASE_MANAGER_CHANGED = Known("release.manager-changed")
    RELEASE_NOTE_ADDED = Known("release.note-added")
    RELEASE_UPDATE = Known("release.update")
    REQUEST_AGILE_BOARD_COLUMN_CHANGED = Known("request.agile-board-column-changed")
    REQUEST_CREATE = Known("request.create")
    REQUEST_MAJOR_INCIDENT_STATUS_CHANGED = Known(
        "request.major-incident-status-changed"
    )
    REQUEST_MEMBER_CHANGED = Known("request.member-changed")
    REQUEST_NOTE_ADDED = Known("request.note-added")
    REQUEST_STATUS_CHANGED = Known("request.status-changed")
    REQUEST_TEAM_CHANGED = Known("request.team-changed")
    REQUEST_UPDATE = Known("request.update")
    RISK_CREATE = Known("risk.create")
    RISK_MANAGER_CHANGED = Known("risk.manager-changed")
    RISK_NOTE_ADDED = Known("risk.note-added")
    RISK_STATUS_CHANGED = Known("risk.status-changed")
    RISK_UPDATE = Known("risk.update")
    SERVICE_CREATE = Known("service.create")
    SERVICE_UPDATE = Known("service.update")
    SERVICE_INSTANCE_CREATE = Known("service_instance.create")
    SERVICE_INSTANCE_UPDATE = Known("service_instance.update")
    SERVICE_OFFERING_CREATE = Known("service_offering.create")
    SERVICE_OFFERING_UPDATE = Known("service_offering.update")
    SLA_CREATE = Known("sla.create")
    SLA_UPDATE = Known("sla.update")
    TASK_CREATE = Known("task.create")
    TASK_MEMBER_CHANGED = Known("task.member-changed")
    TASK_NOTE_ADDED = Known("task.note-added")
    TASK_STATUS_CHANGED = Known("task.status-changed")
    TASK_TEAM_CHANGED = Known("task.team-changed")
    TASK_UPDATE = Known("task.update")
    TEAM_CREATE = Known("team.create")
    TEAM_UPDATE = Known("team.update")
    TIME_ENTRY_CREATE = Known("time_entry.create")
    TIME_ENTRY_DELETE = Known("time_entry.delete")
    TIME_ENTRY_UPDATE = Known("time_entry.update")
    WEBHOOK_VERIFY = Known("webhook.verify")
    WORKFLOW_CREATE = Known("workflow.create")
    WORKFLOW_MANAGER_CHANGED = Known("workflow.manager-changed")
    WORKFLOW_NOTE_ADDED = Known("workflow.note-added")
    WORKFLOW_STATUS_CHANGED = Known("workflow.status-changed")
    WORKFLOW_UPDATE = Known("workflow.update")


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


def listed_name(name: object) -> str:
    """Return the string of a listed name, or of an explicit ``WebhookEventName``.

    Raises ``WebhookPolicyError``: after a typo, the handler would never be called.
    """
    if not isinstance(name, str):
        raise WebhookPolicyError(
            f"{shown(name)} is no name of an event: names are strings, and a decorator is"
            " written with parentheses, .on() without names for all events."
        )
    if not isinstance(name, WebhookEventName) and not WebhookEventName(name).is_known:
        near = did_you_mean(name, (each.value for each in WebhookEventName))
        raise WebhookPolicyError(
            f"{shown(name)} is not a known event{near or '.'} If it is new, write"
            f" WebhookEventName({shown(name)})."
        )
    return str(name)
