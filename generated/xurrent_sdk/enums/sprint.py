"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SprintOrderFieldLiteral: TypeAlias = Literal[
        "createdAt",
        "endAt",
        "number",
        "scrumWorkspaceName",
        "startAt",
        "status",
        "updatedAt",
    ]

    SprintStatusLiteral: TypeAlias = Literal["active", "completed", "registered"]

    SprintViewLiteral: TypeAlias = Literal["all", "current_account"]


class SprintOrderField(OpenEnum):
    """The values of the enum ``SprintOrderField``."""

    CREATED_AT = "createdAt"
    END_AT = "endAt"
    NUMBER = "number"
    SCRUM_WORKSPACE_NAME = "scrumWorkspaceName"
    START_AT = "startAt"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class SprintStatus(OpenEnum):
    """The values of the enum ``SprintStatus``."""

    ACTIVE = "active"
    COMPLETED = "completed"
    REGISTERED = "registered"


class SprintView(OpenEnum):
    """The values of the enum ``SprintView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
