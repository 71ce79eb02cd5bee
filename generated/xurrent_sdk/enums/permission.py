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
    """The values of the enum ``PermissionRole``."""

    ACCOUNT_ADMINISTRATOR = "account_administrator"
    ACCOUNT_DESIGNER = "account_designer"
    ACCOUNT_OWNER = "account_owner"
    AUDITOR = "auditor"
    CONFIGURATION_MANAGER = "configuration_manager"
    DIRECTORY_ADMINISTRATOR = "directory_administrator"
    DIRECTORY_AUDITOR = "directory_auditor"
    DIRECTORY_DESIGNER = "directory_designer"
    FINANCIAL_MANAGER = "financial_manager"
    KEY_CONTACT = "key_contact"
    KNOWLEDGE_MANAGER = "knowledge_manager"
    PROBLEM_MANAGER = "problem_manager"
    PROJECT_MANAGER = "project_manager"
    RELEASE_MANAGER = "release_manager"
    SERVICE_DESK_ANALYST = "service_desk_analyst"
    SERVICE_DESK_MANAGER = "service_desk_manager"
    SERVICE_LEVEL_MANAGER = "service_level_manager"
    SPECIALIST = "specialist"
    WORKFLOW_AUTOMATOR_AUDITOR = "workflow_automator_auditor"
    WORKFLOW_AUTOMATOR_SPECIALIST = "workflow_automator_specialist"
    WORKFLOW_MANAGER = "workflow_manager"
