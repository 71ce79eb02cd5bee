# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    """Fields by which `Query.releases` can be sorted."""

    COMPLETED_AT = Known("completedAt")
    COMPLETION_TARGET_AT = Known("completionTargetAt")
    CREATED_AT = Known("createdAt")
    IMPACT = Known("impact")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    RELEASE_ID = Known("releaseId")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class ReleaseView(OpenEnum):
    """Predefined record sets of `Query.releases`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Releases the caller manages."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
