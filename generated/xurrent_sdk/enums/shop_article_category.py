"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ShopArticleCategoryOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "updatedAt"
    ]

    ShopArticleCategoryViewLiteral: TypeAlias = Literal["all", "current_account"]


class ShopArticleCategoryOrderField(OpenEnum):
    """The values of the enum ``ShopArticleCategoryOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class ShopArticleCategoryView(OpenEnum):
    """The values of the enum ``ShopArticleCategoryView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
