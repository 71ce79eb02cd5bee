# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    CREATED_AT = Known("createdAt")
    END_AT = Known("endAt")
    NUMBER = Known("number")
    SCRUM_WORKSPACE_NAME = Known("scrumWorkspaceName")
    START_AT = Known("startAt")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class SprintStatus(OpenEnum):
    """State of a sprint."""

    ACTIVE = Known("active")
    COMPLETED = Known("completed")
    REGISTERED = Known("registered")
    """Planned, not begun."""


class SprintView(OpenEnum):
    """Predefined record sets of `Query.sprints`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
