# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

PersonOrderFieldLiteral: TypeAlias = Literal[
    "authenticationID",
    "createdAt",
    "disabled",
    "employeeID",
    "lifeCycleState",
    "name",
    "organizationName",
    "siteName",
    "supportID",
    "updatedAt",
    "vip",
]
PersonSendEmailNotificationsLiteral: TypeAlias = Literal[
    "always", "never", "when_offline"
]
PersonShowNotificationPopupLiteral: TypeAlias = Literal[
    "always", "important_only", "never"
]
PersonViewLiteral: TypeAlias = Literal[
    "all", "all_with_roles", "archive", "current_account", "trash"
]


class PersonOrderField(OpenEnum):
    """Fields by which `Query.people` can be sorted."""

    AUTHENTICATION_ID = Known("authenticationID")
    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    EMPLOYEE_ID = Known("employeeID")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    NAME = Known("name")
    ORGANIZATION_NAME = Known("organizationName")
    SITE_NAME = Known("siteName")
    SUPPORT_ID = Known("supportID")
    UPDATED_AT = Known("updatedAt")
    VIP = Known("vip")


class PersonSendEmailNotifications(OpenEnum):
    """When a person gets notifications by e-mail."""

    ALWAYS = Known("always")
    NEVER = Known("never")
    WHEN_OFFLINE = Known("when_offline")
    """Only while the person is offline."""


class PersonShowNotificationPopup(OpenEnum):
    """Which notifications pop up."""

    ALWAYS = Known("always")
    IMPORTANT_ONLY = Known("important_only")
    NEVER = Known("never")


class PersonView(OpenEnum):
    """Predefined record sets of `Query.people`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ALL_WITH_ROLES = Known("all_with_roles")
    """People with at least one role."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
