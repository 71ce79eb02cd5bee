"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ArchiveOrderFieldLiteral: TypeAlias = Literal["archivedByName", "createdAt", "name"]

    ArchiveViewLiteral: TypeAlias = Literal["all", "current_account"]


class ArchiveOrderField(OpenEnum):
    """The values of the enum ``ArchiveOrderField``."""

    ARCHIVED_BY_NAME = "archivedByName"
    CREATED_AT = "createdAt"
    NAME = "name"


class ArchiveView(OpenEnum):
    """The values of the enum ``ArchiveView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
