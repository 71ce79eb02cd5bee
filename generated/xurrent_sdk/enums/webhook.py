"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WebhookEventLiteral: TypeAlias = Literal[
        "app_instance.create",
        "app_instance.delete",
        "app_instance.secrets-update",
        "app_instance.update",
        "automation_rule",
        "broadcast.create",
        "broadcast.update",
        "ci.create",
        "ci.update",
        "contract.create",
        "contract.update",
        "flsa.create",
        "flsa.update",
        "knowledge_article.create",
        "knowledge_article.update",
        "organization.create",
        "organization.update",
        "out_of_office_period.create",
        "out_of_office_period.delete",
        "out_of_office_period.update",
        "person.create",
        "person.update",
        "problem.create",
        "problem.manager-changed",
        "problem.member-changed",
        "problem.note-added",
        "problem.status-changed",
        "problem.team-changed",
        "problem.update",
        "product.create",
        "product.update",
        "project_task.create",
        "project_task.delete",
        "project_task.note-added",
        "project_task.status-changed",
        "project_task.update",
        "project.create",
        "project.manager-changed",
        "project.note-added",
        "project.status-changed",
        "project.update",
        "release.create",
        "release.manager-changed",
        "release.note-added",
        "release.update",
        "request.agile-board-column-changed",
        "request.create",
        "request.major-incident-status-changed",
        "request.member-changed",
        "request.note-added",
        "request.status-changed",
        "request.team-changed",
        "request.update",
        "risk.create",
        "risk.manager-changed",
        "risk.note-added",
        "risk.status-changed",
        "risk.update",
        "service_instance.create",
        "service_instance.update",
        "service_offering.create",
        "service_offering.update",
        "service.create",
        "service.update",
        "sla.create",
        "sla.update",
        "task.create",
        "task.member-changed",
        "task.note-added",
        "task.status-changed",
        "task.team-changed",
        "task.update",
        "team.create",
        "team.update",
        "time_entry.create",
        "time_entry.delete",
        "time_entry.update",
        "webhook.verify",
        "workflow.create",
        "workflow.manager-changed",
        "workflow.note-added",
        "workflow.status-changed",
        "workflow.update",
    ]


class WebhookEvent(OpenEnum):
    """Event name such as `request.status-changed`; new names appear without notice."""

    APP_INSTANCE_CREATE = "app_instance.create"
    APP_INSTANCE_DELETE = "app_instance.delete"
    APP_INSTANCE_SECRETS_UPDATE = "app_instance.secrets-update"
    APP_INSTANCE_UPDATE = "app_instance.update"
    AUTOMATION_RULE = "automation_rule"
    BROADCAST_CREATE = "broadcast.create"
    BROADCAST_UPDATE = "broadcast.update"
    CI_CREATE = "ci.create"
    CI_UPDATE = "ci.update"
    CONTRACT_CREATE = "contract.create"
    CONTRACT_UPDATE = "contract.update"
    FLSA_CREATE = "flsa.create"
    FLSA_UPDATE = "flsa.update"
    KNOWLEDGE_ARTICLE_CREATE = "knowledge_article.create"
    KNOWLEDGE_ARTICLE_UPDATE = "knowledge_article.update"
    ORGANIZATION_CREATE = "organization.create"
    ORGANIZATION_UPDATE = "organization.update"
    OUT_OF_OFFICE_PERIOD_CREATE = "out_of_office_period.create"
    OUT_OF_OFFICE_PERIOD_DELETE = "out_of_office_period.delete"
    OUT_OF_OFFICE_PERIOD_UPDATE = "out_of_office_period.update"
    PERSON_CREATE = "person.create"
    PERSON_UPDATE = "person.update"
    PROBLEM_CREATE = "problem.create"
    PROBLEM_MANAGER_CHANGED = "problem.manager-changed"
    PROBLEM_MEMBER_CHANGED = "problem.member-changed"
    PROBLEM_NOTE_ADDED = "problem.note-added"
    PROBLEM_STATUS_CHANGED = "problem.status-changed"
    PROBLEM_TEAM_CHANGED = "problem.team-changed"
    PROBLEM_UPDATE = "problem.update"
    PRODUCT_CREATE = "product.create"
    PRODUCT_UPDATE = "product.update"
    PROJECT_TASK_CREATE = "project_task.create"
    PROJECT_TASK_DELETE = "project_task.delete"
    PROJECT_TASK_NOTE_ADDED = "project_task.note-added"
    PROJECT_TASK_STATUS_CHANGED = "project_task.status-changed"
    PROJECT_TASK_UPDATE = "project_task.update"
    PROJECT_CREATE = "project.create"
    PROJECT_MANAGER_CHANGED = "project.manager-changed"
    PROJECT_NOTE_ADDED = "project.note-added"
    PROJECT_STATUS_CHANGED = "project.status-changed"
    PROJECT_UPDATE = "project.update"
    RELEASE_CREATE = "release.create"
    RELEASE_MANAGER_CHANGED = "release.manager-changed"
    RELEASE_NOTE_ADDED = "release.note-added"
    RELEASE_UPDATE = "release.update"
    REQUEST_AGILE_BOARD_COLUMN_CHANGED = "request.agile-board-column-changed"
    REQUEST_CREATE = "request.create"
    REQUEST_MAJOR_INCIDENT_STATUS_CHANGED = "request.major-incident-status-changed"
    REQUEST_MEMBER_CHANGED = "request.member-changed"
    REQUEST_NOTE_ADDED = "request.note-added"
    REQUEST_STATUS_CHANGED = "request.status-changed"
    REQUEST_TEAM_CHANGED = "request.team-changed"
    REQUEST_UPDATE = "request.update"
    RISK_CREATE = "risk.create"
    RISK_MANAGER_CHANGED = "risk.manager-changed"
    RISK_NOTE_ADDED = "risk.note-added"
    RISK_STATUS_CHANGED = "risk.status-changed"
    RISK_UPDATE = "risk.update"
    SERVICE_INSTANCE_CREATE = "service_instance.create"
    SERVICE_INSTANCE_UPDATE = "service_instance.update"
    SERVICE_OFFERING_CREATE = "service_offering.create"
    SERVICE_OFFERING_UPDATE = "service_offering.update"
    SERVICE_CREATE = "service.create"
    SERVICE_UPDATE = "service.update"
    SLA_CREATE = "sla.create"
    SLA_UPDATE = "sla.update"
    TASK_CREATE = "task.create"
    TASK_MEMBER_CHANGED = "task.member-changed"
    TASK_NOTE_ADDED = "task.note-added"
    TASK_STATUS_CHANGED = "task.status-changed"
    TASK_TEAM_CHANGED = "task.team-changed"
    TASK_UPDATE = "task.update"
    TEAM_CREATE = "team.create"
    TEAM_UPDATE = "team.update"
    TIME_ENTRY_CREATE = "time_entry.create"
    TIME_ENTRY_DELETE = "time_entry.delete"
    TIME_ENTRY_UPDATE = "time_entry.update"
    WEBHOOK_VERIFY = "webhook.verify"
    WORKFLOW_CREATE = "workflow.create"
    WORKFLOW_MANAGER_CHANGED = "workflow.manager-changed"
    WORKFLOW_NOTE_ADDED = "workflow.note-added"
    WORKFLOW_STATUS_CHANGED = "workflow.status-changed"
    WORKFLOW_UPDATE = "workflow.update"
