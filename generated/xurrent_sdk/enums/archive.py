# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ArchiveOrderFieldLiteral: TypeAlias = Literal["archivedByName", "createdAt", "name"]
ArchiveViewLiteral: TypeAlias = Literal["all", "current_account"]


class ArchiveOrderField(OpenEnum):
    """Fields by which `Query.archive` can be sorted."""

    ARCHIVED_BY_NAME = Known("archivedByName")
    CREATED_AT = Known("createdAt")
    NAME = Known("name")


class ArchiveView(OpenEnum):
    """Predefined record sets of `Query.archive`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
