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
    """Fields by which `Query.sprints` can be sorted."""

    CREATED_AT = "createdAt"
    END_AT = "endAt"
    NUMBER = "number"
    SCRUM_WORKSPACE_NAME = "scrumWorkspaceName"
    START_AT = "startAt"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class SprintStatus(OpenEnum):
    """State of a sprint."""

    ACTIVE = "active"
    COMPLETED = "completed"
    REGISTERED = "registered"
    """Planned, not begun."""


class SprintView(OpenEnum):
    """Predefined record sets of `Query.sprints`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
