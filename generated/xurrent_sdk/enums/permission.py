"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    ACCOUNT_ADMINISTRATOR = "account_administrator"
    """Configures the account, grants roles and can see all its records but invoices."""
    ACCOUNT_DESIGNER = "account_designer"
    """Maintains the account's designs and workflow templates."""
    ACCOUNT_OWNER = "account_owner"
    AUDITOR = "auditor"
    """Reads all records and audit trails, changes nothing."""
    CONFIGURATION_MANAGER = "configuration_manager"
    """Maintains products and configuration items."""
    DIRECTORY_ADMINISTRATOR = "directory_administrator"
    """Maintains people, organizations and sites of a directory account and grants
    roles.
    """
    DIRECTORY_AUDITOR = "directory_auditor"
    """Auditor of a directory account."""
    DIRECTORY_DESIGNER = "directory_designer"
    """Designer of a directory account."""
    FINANCIAL_MANAGER = "financial_manager"
    """Maintains financial details and contracts."""
    KEY_CONTACT = "key_contact"
    """End user who sees the requests of the own organization and those below it."""
    KNOWLEDGE_MANAGER = "knowledge_manager"
    """Publishes and archives knowledge articles."""
    PROBLEM_MANAGER = "problem_manager"
    """Maintains problems."""
    PROJECT_MANAGER = "project_manager"
    """Maintains projects, project templates and project task templates."""
    RELEASE_MANAGER = "release_manager"
    """Coordinates releases."""
    SERVICE_DESK_ANALYST = "service_desk_analyst"
    """Registers requests for anyone and maintains people."""
    SERVICE_DESK_MANAGER = "service_desk_manager"
    """Follows up dissatisfied requesters."""
    SERVICE_LEVEL_MANAGER = "service_level_manager"
    """Maintains services, service instances, offerings, SLAs, FLSAs and
    organizations.
    """
    SPECIALIST = "specialist"
    """Works on requests and tasks; basis of most other roles."""
    WORKFLOW_AUTOMATOR_AUDITOR = "workflow_automator_auditor"
    WORKFLOW_AUTOMATOR_SPECIALIST = "workflow_automator_specialist"
    WORKFLOW_MANAGER = "workflow_manager"
    """Coordinates workflows."""
