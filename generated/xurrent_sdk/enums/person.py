"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    AUTHENTICATION_ID = "authenticationID"
    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    EMPLOYEE_ID = "employeeID"
    LIFE_CYCLE_STATE = "lifeCycleState"
    NAME = "name"
    ORGANIZATION_NAME = "organizationName"
    SITE_NAME = "siteName"
    SUPPORT_ID = "supportID"
    UPDATED_AT = "updatedAt"
    VIP = "vip"


class PersonSendEmailNotifications(OpenEnum):
    """When a person gets notifications by e-mail."""

    ALWAYS = "always"
    NEVER = "never"
    WHEN_OFFLINE = "when_offline"
    """Only while the person is offline."""


class PersonShowNotificationPopup(OpenEnum):
    """Which notifications pop up."""

    ALWAYS = "always"
    IMPORTANT_ONLY = "important_only"
    NEVER = "never"


class PersonView(OpenEnum):
    """Predefined record sets of `Query.people`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ALL_WITH_ROLES = "all_with_roles"
    """People with at least one role."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
