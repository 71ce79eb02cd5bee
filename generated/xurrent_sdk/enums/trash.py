"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TrashOrderFieldLiteral: TypeAlias = Literal["createdAt", "name", "trashedByName"]

    TrashViewLiteral: TypeAlias = Literal["all", "current_account"]


class TrashOrderField(OpenEnum):
    """Fields by which `Query.trash` can be sorted."""

    CREATED_AT = "createdAt"
    NAME = "name"
    TRASHED_BY_NAME = "trashedByName"


class TrashView(OpenEnum):
    """Predefined record sets of `Query.trash`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
