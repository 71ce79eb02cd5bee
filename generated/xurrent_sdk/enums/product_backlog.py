"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProductBacklogOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "updatedAt"
    ]

    ProductBacklogViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProductBacklogOrderField(OpenEnum):
    """The values of the enum ``ProductBacklogOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class ProductBacklogView(OpenEnum):
    """The values of the enum ``ProductBacklogView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
