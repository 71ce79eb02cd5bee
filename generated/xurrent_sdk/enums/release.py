"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ReleaseOrderFieldLiteral: TypeAlias = Literal[
        "completedAt",
        "completionTargetAt",
        "createdAt",
        "impact",
        "lifeCycleState",
        "releaseId",
        "status",
        "subject",
        "updatedAt",
    ]

    ReleaseViewLiteral: TypeAlias = Literal[
        "all", "archive", "current_account", "managed_by_me", "trash"
    ]


class ReleaseOrderField(OpenEnum):
    """The values of the enum ``ReleaseOrderField``."""

    COMPLETED_AT = "completedAt"
    COMPLETION_TARGET_AT = "completionTargetAt"
    CREATED_AT = "createdAt"
    IMPACT = "impact"
    LIFE_CYCLE_STATE = "lifeCycleState"
    RELEASE_ID = "releaseId"
    STATUS = "status"
    SUBJECT = "subject"
    UPDATED_AT = "updatedAt"


class ReleaseView(OpenEnum):
    """The values of the enum ``ReleaseView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    MANAGED_BY_ME = "managed_by_me"
    TRASH = "trash"
