# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    PROJECT_TASK_CREATE = Known("project_task.create")
    PROJECT_TASK_DELETE = Known("project_task.delete")
    PROJECT_TASK_NOTE_ADDED = Known("project_task.note-added")
    PROJECT_TASK_STATUS_CHANGED = Known("project_task.status-changed")
    PROJECT_TASK_UPDATE = Known("project_task.update")
    PROJECT_CREATE = Known("project.create")
    PROJECT_MANAGER_CHANGED = Known("project.manager-changed")
    PROJECT_NOTE_ADDED = Known("project.note-added")
    PROJECT_STATUS_CHANGED = Known("project.status-changed")
    PROJECT_UPDATE = Known("project.update")
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
    SERVICE_INSTANCE_CREATE = Known("service_instance.create")
    SERVICE_INSTANCE_UPDATE = Known("service_instance.update")
    SERVICE_OFFERING_CREATE = Known("service_offering.create")
    SERVICE_OFFERING_UPDATE = Known("service_offering.update")
    SERVICE_CREATE = Known("service.create")
    SERVICE_UPDATE = Known("service.update")
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
