# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

PermissionRoleLiteral: TypeAlias = Literal[
    "account_administrator",
    "account_designer",
    "account_owner",
    "auditor",
    "configuration_manager",
    "directory_administrator",
    "directory_auditor",
    "directory_designer",
    "financial_manager",
    "key_contact",
    "knowledge_manager",
    "problem_manager",
    "project_manager",
    "release_manager",
    "service_desk_analyst",
    "service_desk_manager",
    "service_level_manager",
    "specialist",
    "workflow_automator_auditor",
    "workflow_automator_specialist",
    "workflow_manager",
]


class PermissionRole(OpenEnum):
    """Role of a person in an account; most roles need `specialist` as well."""

    ACCOUNT_ADMINISTRATOR = Known("account_administrator")
    """Configures the account, grants roles and can see all its records but invoices."""
    ACCOUNT_DESIGNER = Known("account_designer")
    """Maintains the account's designs and workflow templates."""
    ACCOUNT_OWNER = Known("account_owner")
    AUDITOR = Known("auditor")
    """Reads all records and audit trails, changes nothing."""
    CONFIGURATION_MANAGER = Known("configuration_manager")
    """Maintains products and configuration items."""
    DIRECTORY_ADMINISTRATOR = Known("directory_administrator")
    """Maintains people, organizations and sites of a directory account and grants
    roles."""
    DIRECTORY_AUDITOR = Known("directory_auditor")
    """Auditor of a directory account."""
    DIRECTORY_DESIGNER = Known("directory_designer")
    """Designer of a directory account."""
    FINANCIAL_MANAGER = Known("financial_manager")
    """Maintains financial details and contracts."""
    KEY_CONTACT = Known("key_contact")
    """End user who sees the requests of the own organization and those below it."""
    KNOWLEDGE_MANAGER = Known("knowledge_manager")
    """Publishes and archives knowledge articles."""
    PROBLEM_MANAGER = Known("problem_manager")
    """Maintains problems."""
    PROJECT_MANAGER = Known("project_manager")
    """Maintains projects, project templates and project task templates."""
    RELEASE_MANAGER = Known("release_manager")
    """Coordinates releases."""
    SERVICE_DESK_ANALYST = Known("service_desk_analyst")
    """Registers requests for anyone and maintains people."""
    SERVICE_DESK_MANAGER = Known("service_desk_manager")
    """Follows up dissatisfied requesters."""
    SERVICE_LEVEL_MANAGER = Known("service_level_manager")
    """Maintains services, service instances, offerings, SLAs, FLSAs and
    organizations."""
    SPECIALIST = Known("specialist")
    """Works on requests and tasks; basis of most other roles."""
    WORKFLOW_AUTOMATOR_AUDITOR = Known("workflow_automator_auditor")
    WORKFLOW_AUTOMATOR_SPECIALIST = Known("workflow_automator_specialist")
    WORKFLOW_MANAGER = Known("workflow_manager")
    """Coordinates workflows."""
